import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { codeOf } from "../../fixtures/signatures.ts";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";
import { addMonths, civilDateOf, monthOf } from "../foundation/calendar.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["director", "adviser", "entrepreneur", "neighbour"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 390, height: 844 } };
const clean = async (page: Page) => assert.deepEqual(await barriersOf(page), []);
const unfold = (page: Page, verb: string) =>
  page.locator("summary").filter({ hasText: verb }).first().press("Enter");

const today = civilDateOf(new Date());
const year = today.slice(0, 4);
const month = monthOf(addMonths(today, -1));

/** The director enters a funder and a convention of hours, and says that it supports Nadia Benali. */
async function openConvention(page: Page): Promise<void> {
  await house.enter(page, "director", "/financements");
  await clean(page);
  await unfold(page, "Ajouter un financeur");
  await page.getByLabel("Nom du financeur").fill("Région Nouvelle-Aquitaine");
  await page.getByRole("button", { name: "Ajouter un financeur" }).click();
  await page.getByRole("main").getByRole("link", { name: "Nouvelle convention" }).click();
  await page.getByLabel("Financeur", { exact: true }).selectOption({ label: "Région Nouvelle-Aquitaine" });
  await page.getByLabel("Référence").fill("NA-114");
  await page.getByLabel("Intitulé").fill("Accompagnement renforcé");
  await page.getByLabel("Ce qui est compté").selectOption("hour");
  await page.getByLabel("La liste nominative est demandée").check();
  await page.getByLabel("Début").fill(`${Number(year) - 1}-01-01`);
  await page.getByLabel("Fin", { exact: true }).fill(`${Number(year) + 1}-12-31`);
  await page.getByLabel("Objectif").fill("beaucoup");
  await page.getByLabel("Budget").fill("24 000,00");
  await page.getByLabel("Prix d’une unité").fill("40");
  await page.getByRole("button", { name: "Enregistrer la convention" }).click();
  await page.getByText("Écrivez un nombre entier.").first().waitFor();
  assert.equal(await page.getByLabel("Intitulé").inputValue(), "Accompagnement renforcé");
  await page.getByLabel("Objectif").fill("600");
  await clean(page);
  await page.getByRole("button", { name: "Enregistrer la convention" }).click();
  await page.getByRole("heading", { name: "Accompagnement renforcé" }).waitFor();
  await unfold(page, "Affecter une personne");
  await page.getByLabel("Personne", { exact: true }).first().selectOption({ label: "Nadia Benali" });
  await page.getByLabel("Depuis le").fill(`${Number(year) - 2}-01-01`);
  await page.getByRole("button", { name: "Affecter une personne à la convention" }).click();
  await page.getByText("La convention va du").first().waitFor();
  await page.getByLabel("Depuis le").fill(`${Number(year) - 1}-02-01`);
  await page.getByRole("button", { name: "Affecter une personne à la convention" }).click();
  await page.getByRole("cell", { name: "Nadia Benali" }).waitFor();
  await clean(page);
}

/** The adviser records an hour of last month by hand, is refused the same again, and signs the sheet. */
async function recordAndSign(page: Page): Promise<string> {
  await house.enter(page, "adviser", `/heures?month=${month}`);
  await clean(page);
  const told = async (reason: string) => {
    const day = page.getByLabel("Jour", { exact: true });
    if (!(await day.isVisible())) await unfold(page, "Noter des heures sans rendez-vous");
    await day.fill(`${month}-15`);
    await page.getByLabel("De", { exact: true }).fill("10:00");
    await page.getByLabel("À", { exact: true }).fill("11:30");
    await page.getByLabel(/^Avec/).selectOption({ label: "Nadia Benali" });
    await page.getByLabel(/^Au titre de/).selectOption({ index: 1 });
    await page.getByLabel("Objet", { exact: true }).fill("Prévisionnel");
    await page.getByLabel("Pourquoi à la main").fill(reason);
    await page.getByRole("button", { name: "Noter des heures sans rendez-vous" }).click();
  };
  await told("");
  await page.getByText("Sans rendez-vous, dites pourquoi").first().waitFor();
  await told("Feuille d’émargement");
  await page.getByRole("status").getByText("C’est noté.").waitFor();
  await page.getByRole("cell", { name: "Nadia Benali" }).waitFor();
  await told("Encore");
  await page.getByText("Vous avez déjà noté des heures de 10:00 à 11:30").first().waitFor();
  await page.goto(`${house.url}/heures?month=${month}`);
  await ready(page);
  await page.getByRole("button", { name: "Mettre la feuille du mois à la signature" }).click();
  await page.waitForURL(/\/heures\/feuilles\//);
  await sign(page, "adviser");
  return new URL(page.url()).pathname;
}

async function sign(page: Page, who: "adviser" | "director"): Promise<void> {
  await clean(page);
  await page.getByRole("button", { name: /code/i }).first().click();
  await page.getByText("Un code est parti").first().waitFor();
  await page.getByLabel(/^Code/).fill(await codeOf(house.world, who));
  await page.getByRole("button", { name: "Vérifier le code" }).click();
  await page.getByLabel(/J’ai lu cette feuille/).check();
  await page.getByRole("button", { name: "Signer la feuille d’heures" }).click();
  await page.getByText("Signer la feuille d’heures").first().waitFor({ state: "detached" });
  await clean(page);
}

test("a convention, an hour recorded once, its sheet signed by both, the report and its folder", async () => {
  const desk = await openPage(browser, wide);
  await openConvention(desk.page);
  const convention = new URL(desk.page.url()).pathname;
  const phone = await openPage(browser, narrow);
  const sheet = await recordAndSign(phone.page);

  await desk.page.goto(`${house.url}${sheet}`);
  await ready(desk.page);
  await sign(desk.page, "director");
  await desk.page
    .getByText(/mois clos/)
    .first()
    .waitFor();
  await phone.page.goto(`${house.url}/heures?month=${month}`);
  await ready(phone.page);
  await phone.page.getByText(/mois clos/).waitFor();
  assert.equal(await phone.page.getByText("Noter des heures sans rendez-vous").count(), 0);

  await desk.page.goto(`${house.url}${convention}/bilan`);
  await ready(desk.page);
  await clean(desk.page);
  await desk.page.getByText("1 feuille d’heures signée").waitFor();
  await desk.page.getByText("masqué").first().waitFor();
  const link = desk.page.getByRole("link", { name: "Dossier de preuves (ZIP)" });
  const zip = await desk.page.request.get(`${house.url}${await link.getAttribute("href")}`);
  assert.equal(zip.headers()["content-type"], "application/zip");
  assert.equal((await zip.body()).subarray(0, 2).toString(), "PK");
  const pdf = await desk.page.request.get(`${house.url}${convention}/bilan.pdf`);
  assert.equal((await pdf.body()).subarray(0, 4).toString(), "%PDF");
  await desk.page.goto(`${house.url}/`);
  await desk.page.getByRole("heading", { name: /Conventions en retard : 1/ }).waitFor();
  assert.deepEqual([...desk.complaints, ...phone.complaints], []);
  for (const one of [desk, phone]) await one.close();
});

test("an entrepreneur sees their own hours, and nothing of the conventions", async () => {
  const { page, complaints, close } = await openPage(browser, narrow);
  await house.enter(page, "entrepreneur", "/moi/heures");
  await page.getByText("Amaia Lafitte").first().waitFor();
  await clean(page);
  const pdf = await page.request.get(`${house.url}/moi/heures.pdf`);
  assert.equal((await pdf.body()).subarray(0, 4).toString(), "%PDF");
  assert.deepEqual(complaints, []);
  for (const path of ["/financements", "/heures"])
    assert.equal((await page.goto(`${house.url}${path}`))?.status(), 403);
  await close();
  const other = await openPage(browser, narrow);
  await house.enter(other.page, "neighbour", "/moi/heures");
  await other.page.getByText("Aucune heure notée avec vous").waitFor();
  await clean(other.page);
  await other.close();
});
