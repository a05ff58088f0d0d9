import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { published } from "../../events/events.fixture.ts";
import { opened } from "../../help/help.fixture.ts";
import { draftInvoice, submitInvoice } from "../../invoicing/index.ts";
import { customerOf, quoteOf, validatedOf } from "../../invoicing/invoicing.fixture.ts";
import { openHouse } from "./house-under-test.ts";
import { barriersOf, eventually, openBrowser, openPage, photograph, ready } from "./web-under-test.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  process.env.ENSEMBLE_GALLERY = "1";
  house = await openHouse(["director", "accountant", "adviser", "entrepreneur"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const phone = { viewport: { width: 390, height: 844 } };

test("a new activity is shown its first step; then its home says what is owed and what waits", async () => {
  const { page, complaints, close } = await openPage(browser, phone);
  await house.enter(page, "entrepreneur");
  await page.getByRole("heading", { name: "Votre activité est prête" }).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await page.getByRole("link", { name: "Ajouter un premier client" }).waitFor();

  const { world } = house;
  await validatedOf(world);
  await quoteOf(world, "accepted");
  const customer = await customerOf(world);
  const draft = { activity: world.activity, customer, lines: [], title: "Reliure d’un missel" };
  await world.done(draftInvoice, draft);
  await page.reload();
  await ready(page);
  await page.getByRole("heading", { name: /^Vos clients vous doivent 1.200,00/ }).waitFor();
  await page.getByText("Aucune facture n’est en retard.").waitFor();
  const waiting = page.getByRole("region", { name: "Ce qui vous attend" });
  await waiting.getByText(/Facture à terminer · Reliure d’un missel/).waitFor();
  await waiting.getByText(/Devis accepté, à facturer/).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "home-entrepreneur-390");
  await page.getByRole("link", { name: "Nouvelle facture" }).first().press("Enter");
  await page.waitForURL("**/factures/nouvelle");
  assert.deepEqual(complaints, []);
  await close();
});

test("the accountant finds what waits for validation and opens it; the director sees the house", async () => {
  const { world } = house;
  const customer = await customerOf(world);
  const line = { label: "Dorure", quantityThousandths: 1000, unitPriceCents: 12_345, vatRateBp: 2000 };
  const input = { activity: world.activity, customer, lines: [line] };
  const { id: invoice } = await world.done(draftInvoice, input, "entrepreneur");
  await world.done(submitInvoice, { invoice }, "entrepreneur");
  for (const who of ["accountant", "director", "adviser"] as const) {
    const { page, complaints, close } = await openPage(browser);
    await house.enter(page, who);
    await page.getByRole("heading", { name: /^Activités en difficulté : / }).waitFor();
    assert.deepEqual(await barriersOf(page), []);
    await photograph(page, `home-${who}`);
    if (who === "accountant") {
      const panel = page.getByRole("region", { name: "Factures à valider : 1" });
      await panel.getByRole("link", { name: "Librairie des Arceaux" }).click();
      await page.waitForURL(`**/factures/${invoice}`);
    }
    assert.deepEqual(complaints, []);
    await close();
  }
});

test("filters are kept under a name, found again, forgotten; columns are chosen; a file leaves", async () => {
  const { page, complaints, close } = await openPage(browser);
  await house.enter(page, "accountant", "/factures?state=submitted");
  await page.getByText("Garder ces filtres").click();
  await page.getByLabel("Sous quel nom ?").fill("À valider");
  await page.getByRole("button", { name: "Garder", exact: true }).press("Enter");
  await page.getByRole("link", { name: "À valider" }).waitFor();
  await page.goto(`${house.url}/factures`);
  await ready(page);
  await page.getByRole("link", { name: "À valider" }).click();
  await page.waitForURL("**/factures?state=submitted");
  assert.deepEqual(await barriersOf(page), []);

  await page.getByText("Colonnes", { exact: true }).click();
  await page.getByRole("checkbox", { name: "Échéance" }).uncheck();
  await eventually(() => page.getByRole("columnheader", { name: "Échéance" }).count(), 0);
  await page.reload();
  await ready(page);
  await eventually(() => page.getByRole("columnheader", { name: "Échéance" }).count(), 0);

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Exporter en CSV" }).click(),
  ]);
  assert.equal(file.suggestedFilename(), "factures.csv");
  await page.getByRole("button", { name: "Oublier « À valider »" }).click();
  await eventually(() => page.getByRole("link", { name: "À valider" }).count(), 0);
  assert.deepEqual(complaints, []);
  await close();
});

test("a file asks what its list asks: an entrepreneur gets no people, no invoice of others", async () => {
  const { page, close } = await openPage(browser);
  await house.enter(page, "entrepreneur");
  const asked = await page.request.get(`${house.url}/listes/people/people`);
  assert.equal(asked.status(), 403);
  const others = `${house.url}/listes/invoicing/invoices?activity=${house.world.otherActivity}`;
  assert.equal((await page.request.get(others)).status(), 403);
  const own = await page.request.get(`${house.url}/listes/invoicing/invoices?format=csv`);
  assert.match(await own.text(), /Librairie des Arceaux/);
  await close();
});

test("the palette finds an amount, a page of the books, a person, by keyboard", async () => {
  const { page, complaints, close } = await openPage(browser);
  await house.enter(page, "accountant");
  const ask = async (text: string) => {
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill(text);
  };
  await ask("1 200,00");
  await page.getByRole("option", { name: /^FA-2026-00001/ }).waitFor();
  await page.getByRole("option", { name: /^VE 1/ }).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/factures/*");
  await ask("lettrage");
  await page.getByRole("option", { name: "Lettrage" }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/comptabilite/lettrage");
  await ask("Amaia");
  await page.getByRole("option", { name: /Amaia Lafitte/ }).waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test("a person chooses dark whatever the device has, and it holds without script", async () => {
  const { page, close } = await openPage(browser, { colorScheme: "light" });
  await house.enter(page, "entrepreneur", "/moi");
  await page.getByLabel("Clair ou sombre").selectOption("dark");
  await page.getByRole("button", { name: "Changer l’apparence" }).click();
  await eventually(() => page.locator("html").getAttribute("data-scheme"), "dark");
  assert.deepEqual(await barriersOf(page), []);
  const html = await (await page.request.get(`${house.url}/`)).text();
  assert.match(html, /<html[^>]* data-scheme="dark"/);
  await close();
});

test("a fault in the browser is logged, and the page shows the number it has in the log", async () => {
  const { page, close } = await openPage(browser);
  const told = page.waitForResponse(`${house.url}/incidents`);
  await page.goto(`${house.url}/_galerie/panne?dans=script`);
  const answer = await told;
  assert.equal(answer.status(), 204);
  const number = answer.headers()["x-request-id"];
  await page.getByText(`Incident ${number}`).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  const foreign = { "sec-fetch-site": "cross-site" };
  const refused = await fetch(`${house.url}/incidents`, { method: "POST", body: "a", headers: foreign });
  assert.equal(refused.status, 403);
  await close();
});

test("life together is one page of the rail: who needs help, what is coming, who knows what", async () => {
  const event = await published(house.world);
  const request = await opened(house.world);
  const { page, complaints, close } = await openPage(browser);
  await house.enter(page, "entrepreneur");
  await page.getByRole("navigation").getByRole("link", { name: "Se retrouver" }).click();
  await page.waitForURL("**/ensemble");
  await page.getByRole("region", { name: "Groupes de travail" }).getByText("aucun groupe").waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "together");
  const wanted = page.getByRole("region", { name: "Qui peut aider ?" });
  assert.equal(await wanted.locator("li a").first().getAttribute("href"), `/entraide/${request}`);
  await page.getByRole("region", { name: "Événements" }).locator("li a").first().press("Enter");
  await page.waitForURL(`**/evenements/${event}`);
  await page.goBack();
  await page.getByRole("searchbox").fill("reliure");
  await page.getByRole("searchbox").press("Enter");
  await page.waitForURL("**/annuaire?q=reliure");
  assert.deepEqual(complaints, []);
  await close();
});
