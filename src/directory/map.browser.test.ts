import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["entrepreneur", "community"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

test("a town is chosen on the map, who reads it is said, and the map and its list say the same", async () => {
  const { page } = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await house.enter(page, "entrepreneur");
  await page.goto(`${house.url}/moi/fiche`);
  await ready(page);
  await page.getByLabel("Qui me trouve dans l’annuaire").selectOption("public");
  await page.getByLabel("Compétences (facultatif)").fill("Couture");
  await page.getByRole("button", { name: "Enregistrer ma fiche" }).click();
  await page.getByText("Votre fiche est enregistrée.").waitFor();
  await page.getByRole("link", { name: "Dire où je suis" }).click();
  const map = page.locator(".place-map");
  await map.getByRole("link", { name: "Bayonne", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/commune=Bayonne/);
  await ready(page);
  assert.equal(await page.getByLabel("Ma commune (facultatif)").inputValue(), "Bayonne");
  assert.deepEqual(await barriersOf(page), []);
  await page.getByLabel("Qui lit : où je suis").selectOption("public");
  await page.getByRole("button", { name: "Dire où je suis" }).click();
  await page.getByText("Votre fiche est enregistrée.").waitFor();
  await page.goto(`${house.url}/annuaire/carte`);
  await ready(page);
  await page.getByText("1 personne sur la carte, sur 1 trouvées").waitFor();
  await map.getByRole("link", { name: "Bayonne : 1 personne" }).click();
  await page.waitForURL(/#lieu-1$/);
  await page.locator("#lieu-1").getByRole("link", { name: "Nadia Benali" }).waitFor();
  assert.deepEqual(await barriersOf(page), []);
});

test("the public map needs no script and asks no other server", async () => {
  const { page } = await openPage(browser, { javaScriptEnabled: false });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).origin));
  await page.goto(`${house.url}/membres/la-navette/carte`);
  await page.getByRole("heading", { name: "Bayonne : 1 personne" }).waitFor();
  await page.locator(".place-map path.map-land").waitFor();
  assert.deepEqual([...new Set(asked)], [new URL(house.url).origin]);
  await page.getByRole("link", { name: "Nadia Benali" }).click();
  await page.getByRole("heading", { name: "Nadia Benali" }).waitFor();
});

test("an official list is tried, brought in, and proposed while a skill is typed", async () => {
  const { page } = await openPage(browser, {});
  await house.enter(page, "community");
  await page.goto(`${house.url}/annuaire/termes`);
  await ready(page);
  await page.getByRole("link", { name: "Reprendre une liste de termes" }).first().click();
  const { romeFile } = await import("./term.fixture.ts");
  const { name, text } = romeFile();
  const give = () =>
    page.getByLabel("Fichier CSV ou XLSX").setInputFiles({
      ...{ name, mimeType: "text/csv", buffer: Buffer.from(text) },
    });
  await give();
  await page.getByLabel("Version").fill("61");
  await page.getByRole("button", { name: "Vérifier le fichier" }).click();
  await page.getByText("2 termes, sous 3 noms").waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await page.getByRole("button", { name: "Reprendre une liste de termes" }).click();
  await page.getByRole("link", { name: "Termes des compétences" }).last().click();
  await page.getByText("ROME 4.0, métiers, version 61 : 2 termes").waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await page.goto(`${house.url}/moi/fiche`);
  await ready(page);
  await page.getByLabel("Compétences (facultatif)").fill("Broderie, habileuse");
  await page.getByRole("button", { name: "Costumier / Costumière de scène" }).click();
  assert.equal(
    await page.getByLabel("Compétences (facultatif)").inputValue(),
    "Broderie, Costumier / Costumière de scène, ",
  );
});
