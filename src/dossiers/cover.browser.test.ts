import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["hr", "entrepreneur"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

test("an entrepreneur gives a certificate, HR finds it on their home and checks it", async () => {
  const path = `/activites/${house.world.activity}/assurances`;
  const phone = await openPage(browser, { viewport: { width: 390, height: 844 } });
  const { page } = phone;
  await house.enter(page, "entrepreneur", path);
  await page.getByText("Déposer une attestation d’assurance").first().press("Enter");
  await page.getByLabel("Assureur, avec ses coordonnées").fill("Mutuelle du bâtiment, Bayonne");
  await page.getByLabel("Numéro de contrat").fill("DEC-640-1");
  await page.getByLabel("Activités garanties").fill("Menuiserie");
  await page.getByLabel("Zone géographique").fill("France");
  await page.getByLabel("Du", { exact: true }).fill("2026-01-01");
  await page.getByLabel("Au", { exact: true }).fill("2099-12-31");
  await page.getByRole("button", { name: "Déposer une attestation d’assurance" }).click();
  await page
    .getByText("Joignez l’attestation de l’assureur : c’est elle qui sera vérifiée.")
    .first()
    .waitFor();
  assert.equal(await page.getByLabel("Numéro de contrat").inputValue(), "DEC-640-1");
  const paper = { name: "decennale.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n") };
  await page.getByLabel(/Attestation \(PDF/).setInputFiles(paper);
  await page.getByRole("button", { name: "Déposer une attestation d’assurance" }).click();
  await page.getByText("À vérifier : elle ne compte pas encore").waitFor();
  assert.deepEqual(await barriersOf(page), []);

  const desk = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  await house.enter(desk.page, "hr", "/");
  const waits = desk.page.getByRole("region", { name: "Documents demandés" });
  await waits.getByText("Assurance décennale").waitFor();
  await waits.getByRole("link", { name: "Atelier Benali" }).click();
  await ready(desk.page);
  assert.deepEqual(await barriersOf(desk.page), []);
  await desk.page.getByRole("button", { name: "Accepter cette attestation" }).press("Enter");
  await desk.page.getByText(/^Couvert jusqu’au/).waitFor();
  await page.reload();
  await ready(page);
  await page.getByText(/^Couvert jusqu’au/).waitFor();
  assert.deepEqual([...phone.complaints, ...desk.complaints], []);
  await desk.close();
  await phone.close();
});
