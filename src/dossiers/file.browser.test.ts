import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { people } from "../../fixtures/people.ts";
import { openHouse, password } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";
import { nadia } from "./file.fixture.ts";

type Who = "hr" | "accountant" | "entrepreneur";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["hr", "accountant", "entrepreneur"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

async function enter(page: Page, who: Who, path: string): Promise<void> {
  await page.goto(`${house.url}/connexion?retour=${encodeURIComponent(path)}`);
  await page.getByLabel("Adresse électronique").fill(people[who].email);
  await page.getByLabel("Mot de passe").fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.waitForURL(`${house.url}${path}`);
  await ready(page);
}

test("bank details given on a phone, wrong first, are confirmed by HR, who leaves their name", async () => {
  const phone = await openPage(browser, { viewport: { width: 390, height: 844 } });
  const { page } = phone;
  await enter(page, "entrepreneur", "/moi/dossier");
  assert.deepEqual(await barriersOf(page), []);
  const bank = page.getByRole("region", { name: "Coordonnées bancaires", exact: true });
  await bank.getByText("Modifier : Coordonnées bancaires").press("Enter");
  await bank.getByLabel("IBAN").fill("FR76 3000 6000 0112 3456 7890 188");
  await bank.getByLabel("Titulaire du compte").fill(nadia.holder);
  await bank.getByRole("button", { name: "Enregistrer" }).press("Enter");
  await bank.getByText(/Cet IBAN est faux/).waitFor();
  assert.equal(await bank.getByLabel("Titulaire du compte").inputValue(), nadia.holder);
  await bank.getByLabel("IBAN").fill("FR76 3000 6000 0112 3456 7890 189");
  await bank.getByRole("button", { name: "Enregistrer" }).press("Enter");
  await page.getByRole("heading", { name: "À confirmer : Coordonnées bancaires" }).waitFor();
  await page.getByText("Personne ne l’a ouvert.").waitFor();

  const desk = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  const path = `/personnes/${house.world.personId("entrepreneur")}/dossier`;
  await enter(desk.page, "hr", path);
  await desk.page.getByRole("heading", { name: "Ce dossier est fermé" }).waitFor();
  assert.deepEqual(await barriersOf(desk.page), []);
  await desk.page.getByRole("button", { name: "Ouvrir le dossier" }).press("Enter");
  await desk.page.getByRole("button", { name: "Confirmer ces coordonnées" }).press("Enter");
  await desk.page.getByRole("status").getByText("C’est enregistré.").waitFor();
  await desk.page.getByRole("heading", { name: /À confirmer/ }).waitFor({ state: "detached" });
  const confirmed = desk.page.getByRole("region", { name: "Coordonnées bancaires", exact: true });
  await confirmed.getByText("FR76 3000 6000 0112 3456 7890 189").waitFor();
  assert.deepEqual(await barriersOf(desk.page), []);

  const books = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  await enter(books.page, "accountant", path);
  await books.page.getByRole("button", { name: "Ouvrir le dossier" }).press("Enter");
  await books.page.getByRole("heading", { name: "Sécurité sociale" }).waitFor();
  assert.equal(await books.page.getByRole("heading", { name: "Famille" }).count(), 0);
  await books.close();

  await page.reload();
  await ready(page);
  await page.getByText("Marc Dubourg").waitFor();
  await page.getByText("Sophie Bernadet").waitFor();
  await bank.getByText("FR76 3000 6000 0112 3456 7890 189").waitFor();
  assert.deepEqual([...phone.complaints, ...desk.complaints], []);
  await phone.close();
  await desk.close();
});
