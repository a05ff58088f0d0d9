import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { people } from "../../fixtures/people.ts";
import { openHouse, password } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";

type Who = "adviser" | "colleague" | "director" | "entrepreneur" | "neighbour";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["adviser", "colleague", "director", "entrepreneur", "neighbour"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 390, height: 844 } };

async function entered(who: Who, path: string, shape = wide) {
  const opened = await openPage(browser, shape);
  const { page } = opened;
  await page.goto(`${house.url}/connexion?retour=${encodeURIComponent(path)}`);
  await page.getByLabel("Adresse électronique").fill(people[who].email);
  await page.getByLabel("Mot de passe").fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.waitForURL(`${house.url}${path}`);
  await ready(page);
  return opened;
}

/** A page without a barrier. */
const clear = async (page: Page) => assert.deepEqual(await barriersOf(page), []);
const unfold = (page: Page, label: string) =>
  page.locator("summary").filter({ hasText: label }).press("Enter");
const statusOf = async (page: Page, path: string) => (await page.goto(`${house.url}${path}`))?.status();

async function writeRecord(page: Page): Promise<string> {
  await page.getByRole("link", { name: "Nadia Benali" }).first().click();
  await page.getByRole("link", { name: "Écrire un compte rendu" }).click();
  await page.getByLabel("Sujet").fill("Prix et carnet de commandes");
  await page.getByLabel("Durée, en minutes").fill("long");
  await page.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  await page.locator(".field-error").waitFor();
  assert.equal(await page.getByLabel("Sujet").inputValue(), "Prix et carnet de commandes");
  await page.getByLabel("Durée, en minutes").fill("60");
  await page.getByLabel(/Résumé partagé/).fill("Le prix horaire passe à 42 €.");
  await clear(page);
  await page.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  await page.waitForURL(/\/entretiens\//);
  await unfold(page, "Écrire une note privée");
  await page.getByLabel("Note", { exact: true }).fill("Le bail pèse sur elle.");
  await page.getByRole("button", { name: "Écrire une note privée" }).click();
  await page.locator(".written", { hasText: "Le bail pèse sur elle." }).waitFor();
  await unfold(page, "Ajouter une action");
  await page.getByLabel("Quoi").fill("Relancer les trois devis");
  await page.getByRole("button", { name: "Ajouter une action" }).click();
  await page.getByText("Relancer les trois devis").waitFor();
  await page.getByRole("button", { name: "Partager le compte rendu" }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: "Partager le compte rendu" }).click();
  await page.getByText("Version 1 ·").waitFor();
  await clear(page);
  return new URL(page.url()).pathname;
}

test("a record is shared with its person and nobody else; the note beside it with nobody", async () => {
  const desk = await entered("adviser", "/portefeuille");
  await clear(desk.page);
  await unfold(desk.page, "Comment la liste est ordonnée");
  await desk.page.getByText("la paie n’est pas encore tenue ici").waitFor();
  const record = await writeRecord(desk.page);

  const phone = await entered("entrepreneur", "/moi/parcours", narrow);
  await clear(phone.page);
  await phone.page.getByText(/^1 sur 2 entretiens du \d\d\/01/).waitFor();
  await phone.page.getByRole("button", { name: "Relancer les trois devis : C’est fait" }).click();
  await phone.page.getByText("Aucune action ouverte.").waitFor();
  await phone.page.getByRole("link", { name: "Prix et carnet de commandes" }).click();
  await phone.page.getByText("Le prix horaire passe à 42 €.").waitFor();
  assert.equal(await phone.page.getByText("Le bail pèse").count(), 0);
  assert.equal(await phone.page.getByText("Notes privées").count(), 0);
  await clear(phone.page);

  const over = await entered("director", record);
  await over.page.getByText("Le prix horaire passe à 42 €.").waitFor();
  assert.equal(await over.page.getByText("Le bail pèse").count(), 0);
  const nadia = `/personnes/${house.world.personId("entrepreneur")}`;
  assert.equal(await statusOf(over.page, `${nadia}/parcours`), 200);
  assert.equal(await statusOf(over.page, `${nadia}/messages`), 404);
  assert.equal(await statusOf(over.page, `${nadia}/notes`), 403);
  for (const who of ["neighbour", "colleague"] as const) {
    const beside = await entered(who, "/");
    for (const path of [record, `${nadia}/parcours`, `${nadia}/messages`])
      assert.equal(await statusOf(beside.page, path), 404, `${who} ${path}`);
    await beside.close();
  }
  assert.deepEqual([...desk.complaints, ...phone.complaints], []);
  for (const one of [desk, phone, over]) await one.close();
});

test("the two write to each other; handed over, the next one reads what is written then", async () => {
  const phone = await entered("entrepreneur", "/moi/messages", narrow);
  await phone.page.getByLabel("Votre message").fill("Mon bail me pèse.");
  await phone.page.getByRole("button", { name: "Envoyer" }).click();
  await phone.page.getByText("Mon bail me pèse.").waitFor();
  await clear(phone.page);
  const desk = await entered("adviser", "/");
  await desk.page.getByRole("heading", { name: "Qui a besoin de vous d’abord" }).waitFor();
  await desk.page.getByRole("link", { name: "Nadia Benali vous a écrit (1)" }).click();
  await desk.page.getByText("Mon bail me pèse.").waitFor();
  await clear(desk.page);

  await desk.page.goto(`${house.url}/portefeuille/passation`);
  await ready(desk.page);
  await desk.page.getByLabel(/Atelier Benali/).check();
  await desk.page.getByLabel("À qui").selectOption({ label: "Beñat Iribarne" });
  await desk.page.getByRole("button", { name: "Transmettre l’accompagnement" }).click();
  await desk.page.getByText("C’est transmis.").waitFor();
  await clear(desk.page);

  const next = await entered("colleague", `/personnes/${house.world.personId("entrepreneur")}/messages`);
  await next.page.getByRole("heading", { name: "Aucun message" }).waitFor();
  await phone.page.goto(`${house.url}/moi/messages`);
  await ready(phone.page);
  await phone.page.getByRole("button", { name: "Ouvrir mes messages d’avant" }).click();
  await phone.page.getByText("Beñat Iribarne lit aussi vos messages d’avant.").waitFor();
  await next.page.reload();
  await next.page.getByText("Mon bail me pèse.").waitFor();
  assert.equal(await statusOf(desk.page, new URL(next.page.url()).pathname), 404);
  assert.deepEqual(phone.complaints, []);
  for (const one of [phone, desk, next]) await one.close();
});
