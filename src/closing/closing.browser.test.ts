import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, photograph, ready } from "../doors/web/web-under-test.ts";
import { addMonths, civilDateOf, monthOf } from "../foundation/calendar.ts";
import { closePeriod, postEntry } from "../ledger/index.ts";
import { expenseNoted, tillSpent } from "./closing.fixture.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["accountant", "entrepreneur"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

/** The month before this one: the browser and the jobs live today. */
const today = civilDateOf(new Date());
const month = monthOf(addMonths(today, -1));
const monthBefore = monthOf(addMonths(today, -2));
const phone = { viewport: { width: 390, height: 844 } };
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).press("Enter");

test("what is missing is asked for, a till stops it, then the month closes and opens again", async () => {
  const { world } = house;
  await world.done(closePeriod, { month: monthBefore, earlierToo: true }, "accountant", new Date());
  await expenseNoted(world, `${month}-12`);
  await world.done(postEntry, tillSpent(`${month}-12`), "accountant", new Date());
  const { page, complaints, close } = await openPage(browser, phone);
  await house.enter(page, "accountant", "/comptabilite/cloture");
  await page.getByText("Caisse négative 1").waitFor();
  await page.getByText(/^Pour clôturer, corrigez d’abord la caisse/).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await press(page, "Relancer Nadia Benali");
  await page.getByText(/^Relance envoyée à \d\d:\d\d/).waitFor();
  await photograph(page, "close-missing-390");

  const filled = { ...tillSpent(`${month}-12`), documentRef: "CAISSE-2", label: "Fonds de caisse" };
  const lines = filled.lines.map(({ account, ...amounts }) => ({
    account: account === "626000" ? "512000" : account,
    ...("debitCents" in amounts ? { creditCents: 2_000 } : { debitCents: 2_000 }),
  }));
  await world.done(postEntry, { ...filled, lines }, "accountant", new Date());
  await page.reload();
  await ready(page);
  assert.deepEqual(await barriersOf(page), []);
  await press(page, /^Clôturer/);
  await page.getByRole("alert").getByText("pour clôturer malgré").waitFor();
  const said = page.getByLabel("Pourquoi clôturer malgré ce qui reste à voir");
  await said.fill("Nadia enverra son déjeuner le mois prochain");
  await press(page, /^Clôturer/);
  await page.getByRole("heading", { name: "Ce mois est clôturé" }).waitFor({ timeout: 20_000 });
  await page.getByText("Nadia enverra son déjeuner").waitFor();
  assert.equal(await page.getByText("Fait", { exact: true }).count(), 5);
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "close-closed-390");

  await page.locator("summary", { hasText: "Rouvrir le mois" }).press("Enter");
  await page.getByLabel("Motif").fill("La facture du loyer est arrivée");
  await press(page, "Rouvrir le mois");
  await page.getByText("Rouvert : La facture du loyer est arrivée").waitFor();
  await page.getByRole("heading", { name: "Ce qui manque, et de qui" }).waitFor();
  await page.getByRole("link", { name: "Exercices et mois" }).press("Enter");
  await page.getByRole("heading", { name: "Exercices et mois" }).waitFor();
  await page.getByText("Figé").first().waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test("whoever is asked finds it among their notices; the close is not theirs to see", async () => {
  const { page, close } = await openPage(browser, phone);
  await house.enter(page, "entrepreneur", "/avis");
  await page.getByText(/va être clôturé : 1 dépense notée n’est pas envoyée/).waitFor();
  const answer = await page.goto(`${house.url}/comptabilite/cloture`);
  assert.equal(answer?.status(), 403);
  await close();
});
