import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { pixel } from "../../fixtures/pixel.ts";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, eventually, openBrowser, openPage, photograph } from "../doors/web/web-under-test.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["director", "entrepreneur"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

async function enter(page: Page, who: "director" | "entrepreneur", path: string): Promise<void> {
  page.setDefaultTimeout(10_000);
  await house.enter(page, who, path);
}

test("a director keeps the sheet of the cooperative, its sites and its logo", async () => {
  const { page, complaints, close } = await openPage(browser);
  await enter(page, "director", "/cooperative");
  await page.getByText("variable, 18 500,00 € au minimum".replace(" 500", "\u202f500")).waitFor();
  await page.locator("summary", { hasText: "Modifier la fiche" }).press("Enter");
  await page.getByLabel("Forme").selectOption("SCIC-SAS");
  await page.getByLabel("IBAN").fill("FR76 3000 6000 0112 3456 7890 188");
  await page.getByRole("button", { name: "Modifier la fiche" }).press("Enter");
  await page.getByText("Cet IBAN n’est pas valable").first().waitFor();
  assert.equal(await page.getByLabel("Forme").inputValue(), "SCIC-SAS");
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "cooperative-refused");
  await page.getByLabel("IBAN").fill("FR76 3000 6000 0112 3456 7890 189");
  await page.getByRole("button", { name: "Modifier la fiche" }).click();
  await page.getByText("SCIC-SAS · SCIC, société par actions simplifiée").first().waitFor();
  await photograph(page, "cooperative");

  await page.getByRole("link", { name: "Sites" }).click();
  await page.locator("summary", { hasText: "Ajouter un site" }).press("Enter");
  const site = {
    "Nom du site": "Ascain",
    SIRET: "912 345 675 00026",
    Rue: "Lanazia",
    "Code postal": "64310",
  };
  for (const [label, value] of Object.entries(site)) await page.getByLabel(label).fill(value);
  await page.getByLabel("Ville").fill("Ascain");
  await page.getByRole("button", { name: "Ajouter un site" }).click();
  await page.getByText("n’est pas un SIRET de cette coopérative").first().waitFor();
  await page.getByLabel("SIRET").fill("912 345 675 00025");
  await page.getByRole("button", { name: "Ajouter un site" }).click();
  await page.getByText("Lanazia, 64310 Ascain").waitFor();
  assert.deepEqual(await barriersOf(page), []);

  await page.getByRole("link", { name: "En-tête" }).click();
  const png = { name: "logo.png", mimeType: "image/png", buffer: Buffer.from(pixel, "base64") };
  await page.getByLabel("Logo").setInputFiles(png);
  await page.getByRole("button", { name: "Enregistrer l’en-tête" }).click();
  await page.getByText("Enregistré.").waitFor();
  assert.deepEqual(await barriersOf(page), []);
  assert.equal((await page.request.get(`${house.url}/cooperative/logo`)).status(), 200);
  assert.deepEqual(complaints, []);
  await close();
});

const amountOf = (page: Page, setting: string) =>
  page.locator(".setting", { hasText: setting }).getByLabel("Montant, en euros");

test("a setting is changed from a day on, by the field of its kind, and refused in words", async () => {
  const { page, complaints, close } = await openPage(browser);
  await enter(page, "director", "/cooperative/reglages");
  const change = async (label: string, fill: (page: Page) => Promise<unknown>, on: string) => {
    const section = page.locator(".setting", { hasText: label });
    if ((await section.locator("details[open]").count()) === 0)
      await section.locator("summary").press("Enter");
    await fill(page);
    await section.getByLabel("Prend effet le").fill(on);
    await section.getByRole("button", { name: "Changer un réglage" }).press("Enter");
    return section;
  };
  const ceiling = await change(
    "Plafond de validation",
    (p) => amountOf(p, "Plafond de validation").fill("1 500,00"),
    "2099-01-01",
  );
  await eventually(
    () => ceiling.getByText("À venir").textContent(),
    "À venir : 1\u202f500,00\u00a0€ à partir du 1er janvier 2099",
  );
  await page.locator(".setting", { hasText: "Modèle du numéro" }).locator("summary").press("Enter");
  await page
    .locator(".setting", { hasText: "Modèle" })
    .getByLabel("Nouvelle valeur")
    .fill("LN-{year}-{number}");
  const debits = await change(
    "TVA d’après les débits",
    (p) =>
      p.locator(".setting", { hasText: "TVA d’après" }).getByLabel("Nouvelle valeur").selectOption("yes"),
    "2099-01-15",
  );
  await debits.getByText("prend effet le premier jour d’un mois (annexe").waitFor();
  const other = page.locator(".setting", { hasText: "Modèle" }).getByLabel("Nouvelle valeur");
  assert.equal(await other.inputValue(), "LN-{year}-{number}", "a refusal loses nothing of another form");
  await change("Rôles tenus au second facteur", (p) => p.getByLabel("Comptabilité").check(), "2099-01-01");
  await page.getByText("Comptabilité à partir du 1er janvier 2099").waitFor();
  await change(
    "Délai de paiement",
    (p) => p.locator(".setting", { hasText: "Délai de paiement" }).getByLabel("Nouvelle valeur").fill("90"),
    "2099-01-01",
  );
  await page.getByText("n’est pas acceptée. Un nombre entier de jours, de 0 à 60.").first().waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "settings");
  await page.setViewportSize({ width: 390, height: 844 });
  await photograph(page, "settings-phone");
  assert.deepEqual(complaints, []);
  await close();
});

test("an entrepreneur reads the sheet and changes nothing", async () => {
  const { page, close } = await openPage(browser);
  await enter(page, "entrepreneur", "/cooperative");
  await page.getByText("FR").first().waitFor();
  assert.equal(await page.locator("summary").count(), 0);
  assert.equal((await page.goto(`${house.url}/cooperative/reglages`))?.status(), 403);
  await close();
});
