import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage } from "../doors/web/web-under-test.ts";
import { admitAssociate } from "./admit-associate.ts";
import { signedOf } from "./contracts.fixture.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["hr"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

test("HR excludes an associate, first without a reason; the contract says what is to be repaid", async () => {
  const { world } = house;
  const contract = await signedOf(world, { startsOn: "2026-02-01" });
  await world.done(admitAssociate, { person: world.personId("community"), since: "2026-10-01" }, "hr");
  const { page, complaints, close } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  await house.enter(page, "hr", `/contrats/${contract}`);
  await page.getByText("Mettre fin au sociétariat").first().press("Enter");
  const form = page.locator("form", { has: page.getByLabel("Qui l’a décidé") });
  await form.getByLabel("Motif", { exact: true }).selectOption("exclusion");
  await form.getByLabel("Qui l’a décidé").selectOption("assembly");
  await page.getByRole("button", { name: "Mettre fin au sociétariat" }).press("Enter");
  await page
    .getByText(/Dites pourquoi la personne est exclue/)
    .first()
    .waitFor();
  assert.equal(await page.getByLabel("Qui l’a décidé").inputValue(), "assembly");
  await form.getByLabel(/^Précision/).fill("Manquement grave aux statuts");
  assert.deepEqual(await barriersOf(page), []);
  await page.getByRole("button", { name: "Mettre fin au sociétariat" }).press("Enter");
  await page.getByText(/^Exclusion \(L’assemblée générale\) : parts à rembourser/).waitFor();
  assert.equal(await page.locator("dt", { hasText: /^Associé/ }).count(), 0);
  assert.deepEqual(complaints, []);
  await close();
});
