import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { people } from "../../fixtures/people.ts";
import { openHouse, password } from "../doors/web/house-under-test.ts";
import {
  barriersOf,
  eventually,
  openBrowser,
  openPage,
  photograph,
  ready,
} from "../doors/web/web-under-test.ts";
import { customerOf, validatedFor } from "./invoicing.fixture.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["accountant"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

async function signIn(page: Page, to: string, live: boolean): Promise<void> {
  await page.goto(`${house.url}/connexion?retour=${encodeURIComponent(to)}`);
  await page.getByLabel("Adresse électronique").fill(people.accountant.email);
  await page.getByLabel("Mot de passe").fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.waitForURL(`**${to}`);
  if (live) await ready(page);
}

const title = (page: Page) => page.getByRole("heading", { name: /Au crédit de/ }).textContent();
const thirty = "Au crédit de Librairie des Arceaux : 30,00\u00a0€";

/** 1 230 € received for 1 200 €: asked, agreed; the reference typed is still there when it is asked. */
async function payTooMuch(page: Page, live: boolean): Promise<void> {
  await page.getByLabel("Montant", { exact: true }).fill("1230");
  await page.getByLabel("Référence").fill("VIR 4471");
  await page.getByRole("button", { name: "Enregistrer le règlement" }).click();
  const keep = page.getByLabel(/30,00.€ de trop : gardés au crédit de Librairie des Arceaux/);
  await keep.waitFor();
  assert.equal(await page.getByLabel("Référence").inputValue(), "VIR 4471");
  // axe is itself a script.
  if (live) assert.deepEqual(await barriersOf(page), []);
  await photograph(page, `overpaid-asks-${page.viewportSize()?.width}`);
  await keep.check();
  await page.getByRole("button", { name: "Enregistrer le règlement" }).click();
  await eventually(() => page.locator(".page-head .state").innerText(), "Réglée");
  await page.getByText("Trop-perçu : 30,00").waitFor();
}

async function story(options: BrowserContextOptions): Promise<void> {
  const live = options.javaScriptEnabled !== false;
  const { world } = house;
  const customer = await customerOf(world);
  const first = await validatedFor(world, customer);
  const second = await validatedFor(world, customer);
  const { page, complaints, close } = await openPage(browser, options);
  await signIn(page, `/factures/${first}`, live);
  await payTooMuch(page, live);
  await page.goto(`${house.url}/factures/${second}`);
  assert.equal(await title(page), thirty);
  await page.getByLabel("Montant imputé").fill("10");
  await page.getByRole("button", { name: "Imputer le crédit" }).click();
  await page.getByText("Sur son crédit").waitFor();
  await page.goto(`${house.url}/clients/${customer}`);
  assert.match((await title(page)) ?? "", /20,00/);
  await page.getByText("Rendre le trop-perçu").first().click();
  await page.getByLabel("Montant rendu").fill("20,01");
  await page.getByRole("button", { name: "Rendre le trop-perçu" }).click();
  await page.getByText("Il reste 20,00").first().waitFor();
  assert.equal(await page.getByLabel("Montant rendu").inputValue(), "20,01");
  // axe is itself a script.
  if (live) assert.deepEqual(await barriersOf(page), []);
  await photograph(page, `credit-of-customer-${page.viewportSize()?.width}`);
  await page.getByLabel("Montant rendu").fill("20");
  await page.getByRole("button", { name: "Rendre le trop-perçu" }).click();
  await eventually(() => page.getByRole("heading", { name: /Au crédit de/ }).count(), 0);
  assert.deepEqual(complaints, []);
  await close();
}

test("too much is received, agreed, used on another invoice, given back", () =>
  story({ viewport: { width: 1440, height: 900 } }));
test("the same on a phone, without script", () =>
  story({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false }));
