import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";
import { validateInvoice } from "../invoicing/index.ts";
import { draftOf } from "../invoicing/invoicing.fixture.ts";

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

const desk = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 } };

async function addContribution(page: Page): Promise<void> {
  await page.getByText("Aucune contribution n’est fixée").waitFor();
  await page.getByText("Ajouter une contribution").first().click();
  await page.getByLabel("Nom de la contribution").fill("Contribution");
  await page.getByRole("button", { name: "Ajouter une contribution" }).click();
  await page.getByRole("region", { name: "Contribution", exact: true }).waitFor();
}

/** A slice that does not rise is refused beside its field, and what was typed stays. */
async function setTerms(page: Page): Promise<void> {
  const section = page.getByRole("region", { name: "Contribution", exact: true });
  await section.getByText("Fixer de nouvelles conditions").first().click();
  await section.getByLabel("À partir du", { exact: true }).fill(new Date().toISOString().slice(0, 10));
  const from = section.getByLabel(/À partir de \(€ par an\)/);
  const rate = section.getByLabel(/Taux/);
  await rate.nth(0).fill("10");
  await from.nth(1).fill("0");
  await rate.nth(1).fill("8");
  await section.getByLabel("Décision").fill("Assemblée générale du 12 juin 2026");
  await section.getByRole("button", { name: "Fixer de nouvelles conditions" }).click();
  await page
    .getByText(/Les tranches partent de 0 € et montent/)
    .first()
    .waitFor();
  assert.deepEqual(await barriersOf(page), []);
  assert.equal(await section.getByLabel("Décision").inputValue(), "Assemblée générale du 12 juin 2026");
  await from.nth(1).fill("40 000");
  await section.getByRole("button", { name: "Fixer de nouvelles conditions" }).click();
  await section.getByText(/10.% jusqu’à 40.000,00.€, 8.% au-delà, sur ce qui est facturé/).waitFor();
  await section.getByText("En vigueur").waitFor();
}

test("the director fixes a contribution; an invoice counts it, and the entrepreneur reads how", async () => {
  const { page, complaints, close } = await openPage(browser, desk);
  await house.enter(page, "director", "/cooperative/contributions");
  assert.deepEqual(await barriersOf(page), []);
  await addContribution(page);
  await setTerms(page);
  const { world } = house;
  const invoice = await draftOf(world);
  await world.done(validateInvoice, { invoice }, "accountant", new Date());

  await page.getByText("Compter un mois").first().click();
  await page.getByRole("button", { name: "Compter un mois" }).click();
  await page.getByText("Tout était déjà compté.").waitFor();
  await page.getByRole("link", { name: "Essayer d’autres conditions" }).click();
  await page.getByRole("heading", { name: /Essayer d’autres conditions/ }).waitFor();
  await ready(page);
  await page.getByLabel(/Taux/).first().fill("12");
  await page.getByRole("button", { name: "Essayer", exact: true }).click();
  const row = page.getByRole("row").filter({ hasText: "Atelier Benali" });
  await row.getByText(/120,00/).waitFor();
  await row.getByText(/20,00/).last().waitFor();
  assert.deepEqual(await barriersOf(page), []);

  const own = await openPage(browser, phone);
  await house.enter(own.page, "entrepreneur", `/activites/${world.activity}/contribution`);
  await own.page.getByText(/10.% jusqu’à 40.000,00.€/).waitFor();
  await own.page
    .getByText(/FA-2026-00001/)
    .first()
    .waitFor();
  await own.page.getByRole("link", { name: /^100,00/ }).click();
  await own.page.getByText("628000").first().waitFor();
  await own.page.getByRole("link", { name: "Contribution de l’activité" }).waitFor();
  assert.deepEqual([...complaints, ...own.complaints], []);
  await own.close();
  await close();
});
