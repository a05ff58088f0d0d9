import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage } from "../doors/web/web-under-test.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["entrepreneur", "neighbour"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

test("one counts signs that she painted, the other accepts, and both see it in their cash", async () => {
  const seller = await openPage(browser, { viewport: { width: 390, height: 844 } });
  const { page } = seller;
  await house.enter(page, "entrepreneur", "/services-entre-activites");
  await page.getByText("Aucun service entre activités").waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await page.getByRole("link", { name: "Compter un service" }).click();
  await page.getByLabel("Pour quelle activité").selectOption({ label: "Larrieu Menuiserie" });
  await page.getByLabel("Quel service").fill("Enseigne peinte");
  await page.getByLabel("Montant", { exact: true }).fill("rien");
  await page.getByRole("button", { name: "Compter un service" }).click();
  await page.locator(".field-error").first().waitFor();
  assert.equal(await page.getByLabel("Quel service").inputValue(), "Enseigne peinte");
  assert.deepEqual(await barriersOf(page), []);
  await page.getByLabel("Montant", { exact: true }).fill("450");
  await page.getByRole("button", { name: "Compter un service" }).click();
  await page.getByText("La proposition est partie.").waitFor();
  const path = new URL(page.url()).pathname;

  const buyer = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  await house.enter(buyer.page, "neighbour", path);
  assert.deepEqual(await barriersOf(buyer.page), []);
  await buyer.page.getByRole("button", { name: "Accepter ce service" }).click();
  const dialog = buyer.page.getByRole("dialog");
  await dialog.getByText(/450,00.€ passent du compte de Larrieu Menuiserie/).waitFor();
  await dialog.getByRole("button", { name: "Accepter ce service" }).click();
  await buyer.page.getByRole("link", { name: "Voir l’écriture" }).waitFor();
  await buyer.page.goto(`${house.url}/activites/${house.world.otherActivity}/tresorerie`);
  await buyer.page.getByText("Services avec d’autres activités").first().waitFor();
  await page.goto(`${house.url}/activites/${house.world.activity}/tresorerie`);
  await page.getByRole("region", { name: /Pourquoi 450,00.€/ }).waitFor();
  for (const { complaints, close } of [seller, buyer]) {
    assert.deepEqual(complaints, []);
    await close();
  }
});
