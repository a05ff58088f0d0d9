import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { markedLife } from "../../fixtures/marked-life.ts";
import { confirmWho, openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["director", "hr", "entrepreneur", "adviser"]);
  await markedLife(house.world, "entrepreneur", house.world.activity, "AJONC");
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

test("one takes one's data away on a phone and asks for erasure; a letter answers", async () => {
  const phone = await openPage(browser, { viewport: { width: 390, height: 844 } });
  const { page } = phone;
  await house.enter(page, "entrepreneur", "/moi/donnees");
  assert.deepEqual(await barriersOf(page), []);
  const prepare = page.getByRole("button", { name: "Préparer le fichier" });
  await prepare.press("Enter");
  await confirmWho(page);
  await prepare.press("Enter");
  const fetched = page.waitForEvent("download");
  await page.getByRole("link", { name: /Télécharger le fichier/ }).click();
  const download = await fetched;
  assert.match(download.suggestedFilename(), /^donnees-\d{4}-\d\d-\d\d\.zip$/);
  const files = unzipSync(await readFile(await download.path()));
  assert.ok(files["lisez-moi.html"] && files["donnees/dossiers.identity.json"], Object.keys(files).join());

  await page.getByText("Faire une demande").first().press("Enter");
  await page.getByLabel("Votre demande").selectOption({ label: "Effacer mes données" });
  await page.getByRole("button", { name: "Faire une demande" }).press("Enter");
  await page.getByRole("status").getByText("Votre demande est envoyée.").waitFor();
  await page.getByText("Faire une demande").first().press("Enter");
  await page.getByLabel("Votre demande").selectOption({ label: "Effacer mes données" });
  await page.getByRole("button", { name: "Faire une demande" }).press("Enter");
  await page.getByText(/Cette demande est déjà faite/).waitFor();

  const desk = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  await house.enter(desk.page, "director", "/donnees/demandes");
  assert.deepEqual(await barriersOf(desk.page), []);
  await desk.page.getByRole("link", { name: "Nadia Benali : Effacer ses données" }).click();
  await desk.page.getByRole("heading", { name: "Ce que ferait l’effacement" }).waitFor();
  await ready(desk.page);
  assert.deepEqual(await barriersOf(desk.page), []);
  await desk.page
    .getByText(/gardé tant qu’un contrat ou un rôle vous lie/)
    .first()
    .waitFor();
  await desk.page.getByRole("button", { name: "Effacer et répondre" }).click();
  await desk.page.getByRole("dialog").getByRole("button", { name: "Effacer et répondre" }).click();
  await desk.page.getByRole("status").getByText("C’est enregistré.").waitFor();
  await desk.page.getByRole("link", { name: "Lire la lettre" }).waitFor();

  await page.reload();
  await page.getByText(/faite en partie le/).waitFor();
  const letter = await page.getByRole("link", { name: "Lire la lettre" }).getAttribute("href");
  const pdf = await page.request.get(`${house.url}${letter}`);
  assert.equal(pdf.headers()["content-type"], "application/pdf");
  assert.deepEqual([...phone.complaints, ...desk.complaints], []);
  await phone.close();
  await desk.close();
});

test("a file that HR opens leaves a line; the register, its PDF and the public page are read", async () => {
  const desk = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  const { page } = desk;
  await house.enter(page, "hr", `/personnes/${house.world.personId("entrepreneur")}/dossier`);
  await page.getByRole("button", { name: "Ouvrir le dossier" }).press("Enter");
  await page.getByRole("heading", { name: "Sécurité sociale" }).waitFor();
  await page.goto(`${house.url}/donnees/consultations`);
  await page.getByText(/Sécurité sociale/).waitFor();
  for (const path of ["/donnees", "/donnees/durees", "/donnees/sous-traitants", "/donnees/violations"]) {
    await page.goto(`${house.url}${path}`);
    await ready(page);
    assert.deepEqual(await barriersOf(page), [], path);
  }
  const pdf = await page.request.get(`${house.url}/donnees/registre.pdf`);
  assert.match((await pdf.body()).subarray(0, 5).toString(), /%PDF/);
  await page.goto(`${house.url}/confidentialite/la-navette`);
  await page.getByRole("heading", { name: "Vos droits" }).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  assert.deepEqual(desk.complaints, []);
  await desk.close();

  const phone = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await house.enter(phone.page, "entrepreneur", "/moi/donnees");
  const looked = phone.page.getByRole("region", { name: "Qui a consulté mon dossier" });
  await looked.getByText("Sophie Bernadet").waitFor();
  await phone.close();
});

test("a breach is written down wrong first, its 72 hours shown, its steps taken, then closed", async () => {
  const { page, complaints, close } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  await house.enter(page, "director", "/donnees/violations");
  await page.getByText("Noter une violation de données").first().press("Enter");
  await page.getByLabel("à", { exact: true }).fill("00:01");
  await page.getByLabel("Que s’est-il passé ?").fill("Un ordinateur volé");
  await page.getByLabel("Quelles données ?").fill("Dossiers");
  await page.getByLabel("Combien de personnes ?").fill("3");
  await page.getByLabel("Conséquences probables").fill("Lecture par un tiers");
  await page.getByRole("button", { name: "Noter une violation de données" }).press("Enter");
  await page.locator(".field-error").first().waitFor();
  assert.equal(await page.getByLabel("Que s’est-il passé ?").inputValue(), "Un ordinateur volé");
  await page.getByLabel("Ce qui est fait", { exact: true }).fill("Disque chiffré, mot de passe changé");
  await page.getByRole("button", { name: "Noter une violation de données" }).press("Enter");
  const panel = page.getByRole("region", { name: "Un ordinateur volé" });
  await panel.getByText(/CNIL à prévenir avant le/).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await panel.getByText("Dire ce qu’il en est pour la CNIL").first().press("Enter");
  await panel.getByLabel("Comment, ou pourquoi non").first().fill("Téléservice");
  await panel.getByRole("button", { name: "Dire ce qu’il en est pour la CNIL" }).press("Enter");
  await panel.getByText(/oui, le .* : Téléservice/).waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test("what is done outside the program is written by hand, corrected, public, then taken out", async () => {
  const { page, complaints, close } = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await house.enter(page, "hr", "/donnees");
  await page.getByRole("link", { name: "Traitements faits hors de l’outil" }).click();
  await page.locator("summary").filter({ hasText: "Ajouter un traitement" }).press("Enter");
  await page.getByLabel("Nom").fill("Lettre d’information");
  await page.getByLabel("Pourquoi").fill("Donner des nouvelles");
  await page.getByLabel("Fondement").fill("Consentement (RGPD art. 6.1.a)");
  await page.getByLabel("De qui").fill("Abonnés");
  await page.getByRole("textbox", { name: "Données" }).fill("Nom et adresse");
  await page.getByLabel("Qui les voit").fill("La communication");
  await page.getByRole("button", { name: "Ajouter un traitement" }).press("Enter");
  await page.locator(".field-error").waitFor();
  assert.equal(await page.getByRole("textbox", { name: "Données" }).inputValue(), "Nom et adresse");
  assert.deepEqual(await barriersOf(page), []);
  await page.getByLabel("Durée").fill("Jusqu’au désabonnement");
  await page.getByRole("button", { name: "Ajouter un traitement" }).press("Enter");
  const panel = page.getByRole("region", { name: "Lettre d’information" });
  await panel.getByRole("definition").getByText("Donner des nouvelles").waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await panel.locator("summary").press("Enter");
  await panel.getByLabel("Pourquoi").fill("Donner des nouvelles chaque mois");
  await panel.getByRole("button", { name: /^Corriger/ }).press("Enter");
  await panel.getByRole("definition").getByText("Donner des nouvelles chaque mois").waitFor();
  const visitor = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  await visitor.page.goto(`${house.url}/confidentialite/la-navette`);
  await visitor.page.getByRole("heading", { name: "Lettre d’information" }).waitFor();
  assert.deepEqual(await barriersOf(visitor.page), []);
  await visitor.close();
  await panel.getByRole("button", { name: "Retirer du registre" }).press("Enter");
  await page.getByRole("dialog").getByText("sort du registre d’aujourd’hui").waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "Retirer du registre" }).press("Enter");
  await panel.waitFor({ state: "detached" });
  assert.deepEqual(complaints, []);
  await close();
});

test("an adviser and an entrepreneur find none of the desk's pages", async () => {
  for (const who of ["adviser", "entrepreneur"] as const) {
    const { page, close } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
    await house.enter(page, who, "/");
    for (const path of ["/donnees", "/donnees/demandes", "/donnees/consultations"]) {
      const response = await page.goto(`${house.url}${path}`);
      assert.equal(response?.status(), 403, `${who} ${path}`);
    }
    await close();
  }
});
