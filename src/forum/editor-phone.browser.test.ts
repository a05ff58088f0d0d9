import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";
import { programmed } from "./forum.fixture.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["community"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

test("on a telephone, with fingers alone, a session is placed and taken out by its form", async () => {
  const { edition } = await programmed(house.world);
  const touch = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const { page, complaints, close } = await openPage(browser, touch);
  await house.enter(page, "community", `/forum/${edition}/grille`);
  const form = page.locator("details.fold", { hasText: "Placer par un formulaire" });
  await form.locator("summary").tap();
  await form.getByLabel("Atelier", { exact: true }).selectOption({ label: "Fixer ses prix" });
  await form.getByLabel("Début").fill("14:30");
  assert.deepEqual(await barriersOf(page), []);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 390, `the page is ${wide} px wide`);
  await form.getByRole("button", { name: "Placer", exact: true }).tap();
  await page.getByRole("button", { name: /^Fixer ses prix\s*, Adour,\s*14:30/ }).waitFor();
  await page.reload();
  await ready(page);
  await form.locator("summary").tap();
  await form.getByLabel("Atelier", { exact: true }).selectOption({ label: "Fixer ses prix" });
  await form.getByRole("button", { name: "Retirer du programme" }).tap();
  await page.getByRole("button", { name: /^Fixer ses prix\s*, Sans place/ }).waitFor();
  assert.deepEqual(complaints, []);
  await close();
});
