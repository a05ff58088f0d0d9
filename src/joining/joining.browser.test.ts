import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, photograph } from "../doors/web/web-under-test.ts";
import { listMail } from "../people/index.ts";
import { addPrescriber } from "./add-prescriber.ts";
import { meeting } from "./joining.fixture.ts";
import { planMeeting } from "./plan-meeting.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["hr", "accountant"]);
  browser = await openBrowser();
  // The pages have no other clock than the machine's.
  const soon = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
  const later = new Date(Date.now() + 16 * 86_400_000).toISOString().slice(0, 10);
  const now = new Date();
  const plan = (more: object) => house.world.done(planMeeting, { ...meeting, ...more }, "hr", now);
  await plan({ date: soon, seats: 1 });
  await plan({
    date: later,
    title: "Réunion en ligne",
    mode: "online",
    link: "https://visio.exemple.example/r",
  });
  await house.world.done(addPrescriber, { name: "Mission locale des Landes", kind: "youth" }, "hr", now);
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false };
const email = "fatou.doyhenard@exemple.example";

/** The page whose link is in the newest letter to that address. */
async function linkOf(to: string): Promise<string> {
  const [letter] = await listMail(house.world.db, to);
  return (/\/rejoindre\/\S+/.exec(letter?.body ?? "")?.[0] ?? "").trim();
}

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel("Prénom").fill("Fatou");
  await page.getByLabel("Nom", { exact: true }).fill("Doyhenard");
  await page.getByLabel("Commune").fill("Dax");
  await page.getByLabel("Votre projet, avec vos mots").fill("Traiteur de cuisine sénégalaise et landaise.");
  await page.getByLabel("Secteur").selectOption({ label: "Alimentation, restauration" });
  await page.getByLabel("Votre situation").selectOption({ label: "En recherche d’emploi" });
  await page.getByLabel("Quand voulez-vous commencer").selectOption({ label: "Dès maintenant" });
  await page.getByLabel("Si un organisme vous oriente").selectOption({ label: "Mission locale des Landes" });
  await page.getByLabel(/^Gardez ma candidature/).check();
}

test("on a phone without script: apply, be corrected, follow the link, choose, change a date", async () => {
  const { page, close } = await openPage(browser, narrow);
  await page.goto(`${house.url}/rejoindre/la-navette`);
  await page.getByText("1 place libre").first().waitFor();
  await fillIn(page);
  await page.getByLabel("Adresse électronique").fill("fatou");
  await page.getByLabel("Code postal").fill("4010");
  await page.getByRole("button", { name: "Envoyer ma candidature" }).click();
  // Each fault beside its field, all at once; what was typed is still there.
  await page.locator(".field-error", { hasText: "nom@exemple.fr" }).waitFor();
  await page.locator(".field-error", { hasText: "cinq chiffres" }).waitFor();
  assert.equal(await page.getByLabel("Commune").inputValue(), "Dax");
  assert.ok(await page.getByLabel(/^Gardez ma candidature/).isChecked());
  await page.getByLabel("Adresse électronique").fill(email);
  await page.getByLabel("Code postal").fill("40100");
  await page.getByRole("button", { name: "Envoyer ma candidature" }).click();
  await page.getByRole("heading", { name: "C’est envoyé" }).waitFor();

  await page.goto(`${house.url}${await linkOf(email)}`);
  await page.getByText("Votre candidature est arrivée").waitFor();
  await page
    .getByRole("button", { name: /^Choisir cette date/ })
    .first()
    .click();
  await page.getByText("Votre place est réservée.").waitFor();
  await photograph(page, "joining-own-390");
  await page.locator("summary", { hasText: "Changer de date" }).click();
  await page
    .getByRole("button", { name: /^Choisir cette date/ })
    .first()
    .click();
  await page.getByRole("link", { name: "Ouvrir la réunion en ligne" }).waitFor();
  // A link that is nobody's says so.
  assert.equal((await page.goto(`${house.url}/rejoindre/la-navette/suivi/perdu`))?.status(), 404);
  await page.getByRole("heading", { name: "Ce lien n’ouvre plus rien" }).waitFor();
  await close();
});

test("the public pages and a candidate's own have no barrier", async () => {
  const { page, complaints, close } = await openPage(browser, { viewport: { width: 390, height: 844 } });
  for (const path of ["/rejoindre/la-navette", "/rejoindre/la-navette/lien", await linkOf(email)]) {
    await page.goto(`${house.url}${path}`);
    assert.deepEqual(await barriersOf(page), [], path);
  }
  assert.deepEqual(complaints, []);
  await close();
});

test("at the desk: the interview, the answer with its motive, the welcome, the contract", async () => {
  const { page, complaints, close } = await openPage(browser, wide);
  await house.enter(page, "hr", "/candidatures");
  assert.deepEqual(await barriersOf(page), []);
  await page.getByRole("link", { name: "Fatou Doyhenard" }).click();
  await page.getByRole("heading", { name: "Fatou Doyhenard" }).waitFor();
  await page.getByText("Mission locale des Landes").waitFor();
  assert.deepEqual(await barriersOf(page), []);
  const act = async (summary: string, fill: (form: ReturnType<Page["locator"]>) => Promise<void>) => {
    const fold = page.locator("details", { has: page.locator("summary", { hasText: summary }) });
    await fold.locator("summary").click();
    await fill(fold);
    await fold.getByRole("button", { name: summary }).click();
  };
  await act("Enregistrer l’entretien", async (form) => {
    await form.getByLabel("Mené par").selectOption({ label: "Amaia Lafitte" });
    await form.getByLabel("Le projet").fill("Trois menus, un laboratoire partagé.");
    await form.getByLabel("L’avis").fill("Favorable.");
  });
  await page.getByText("Lu par la personne sur sa page").waitFor();
  // Without a motive there is no answer.
  await act("Répondre à la candidature", async (form) => {
    await form.getByLabel("Réponse").selectOption({ label: "Acceptée" });
  });
  await page.locator(".field-error", { hasText: "obligatoire" }).waitFor();
  await page.getByLabel(/^Motif/).fill("Un projet mûr, des clients qui attendent.");
  await page.getByRole("button", { name: "Répondre à la candidature" }).click();
  await page.getByText("Un projet mûr").waitFor();
  await photograph(page, "joining-desk-1440");
  await act("Accueillir dans la coopérative", async (form) => {
    await form.getByLabel("Nom de l’activité").fill("La Table de Fatou");
  });
  await page.getByRole("link", { name: "Préparer son contrat" }).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await page.getByRole("link", { name: "Préparer son contrat" }).click();
  await page.getByRole("heading", { name: "Préparer un contrat" }).waitFor();
  assert.equal(await page.getByLabel("Personne").locator("option:checked").textContent(), "Fatou Doyhenard");
  assert.deepEqual(complaints, []);
  await close();
});

test("the candidate reads the answer and its motive; the accountant reads nothing of it", async () => {
  const { page, close } = await openPage(browser, narrow);
  const letters = await listMail(house.world.db, email);
  const own = letters.map(({ body }) => /\/rejoindre\/\S+/.exec(body)?.[0]).find(Boolean);
  await page.goto(`${house.url}${own}`);
  await page.getByText("Un projet mûr, des clients qui attendent.").waitFor();
  await page.locator("summary", { hasText: "Ce que l’entretien a retenu" }).click();
  await page.getByText("Trois menus").waitFor();
  await close();
  const desk = await openPage(browser, wide);
  await house.enter(desk.page, "accountant", "/");
  assert.equal((await desk.page.goto(`${house.url}/candidatures`))?.status(), 403);
  await desk.close();
});
