import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage } from "../doors/web/web-under-test.ts";
import { postEntry } from "../ledger/index.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["entrepreneur"]);
  const { activity, done } = house.world;
  const lines = [
    { account: "512000", debitCents: 123_456, activity },
    { account: "706000", creditCents: 123_456, activity },
  ];
  const entry = { journal: "OD", date: "2026-11-20", documentRef: "MARCHE", label: "Marché de Dax" };
  await done(postEntry, { ...entry, lines }, "accountant");
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

test("one asks why there is so much, opens the entries, and notes what is to come", async () => {
  const { page, complaints, close } = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await house.enter(page, "entrepreneur", `/activites/${house.world.activity}/tresorerie`);
  const why = page.getByRole("region", { name: /Pourquoi 1.234,56.€ aujourd’hui/ });
  await why.waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await why.getByRole("link", { name: "Payé par vos clients" }).click();
  await page.getByRole("link", { name: "Marché de Dax" }).waitFor();
  await page.getByText("Ajouter une prévision").first().click();
  await page.getByLabel("Quoi", { exact: true }).fill("Four de cuisson");
  await page.getByLabel("Sens", { exact: true }).selectOption("out");
  await page.getByLabel("Montant", { exact: true }).fill("deux mille");
  await page.getByRole("button", { name: "Ajouter une prévision" }).click();
  await page.locator(".field-error").first().waitFor();
  assert.equal(await page.getByLabel("Quoi", { exact: true }).inputValue(), "Four de cuisson");
  await page.getByLabel("Montant", { exact: true }).fill("2 400");
  await page.getByRole("button", { name: "Ajouter une prévision" }).click();
  await page.getByText("La prévision est enregistrée.").waitFor();
  await page.getByText(/Il manquerait 1.165,44.€/).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await page.getByRole("button", { name: "Retirer cette prévision" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Retirer cette prévision" }).click();
  await page.getByText("La prévision est retirée.").waitFor();
  assert.deepEqual(complaints, []);
  await close();
});
