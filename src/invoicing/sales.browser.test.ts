import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
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
import { operator } from "../foundation/actor.ts";
import { civilDateOf } from "../foundation/calendar.ts";
import { perform } from "../foundation/perform.ts";
import { changeSetting } from "../network/index.ts";
import { addCustomer } from "./add-customer.ts";
import { address } from "./invoicing.fixture.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["entrepreneur", "accountant"]);
  browser = await openBrowser();
  const { world } = house;
  const customer = { kind: "business", name: "Librairie des Arceaux", email: "achats@arceaux.example" };
  await world.done(addCustomer, { activity: world.activity, ...customer, ...address });
  const setting = { key: "invoicing.self-validation-ceiling", value: 500_000 };
  const today = civilDateOf(new Date());
  const call = { database: world.db, cooperative: world.cooperative, actor: operator, door: "cli" } as const;
  const set = await perform(changeSetting, { ...setting, effectiveOn: today }, call);
  assert.ok(set.ok);
});
after(async () => {
  await browser?.close();
  await house?.close();
});

async function signIn(page: Page, who: "entrepreneur" | "accountant", to: string): Promise<void> {
  await page.goto(`${house.url}/connexion?retour=${encodeURIComponent(to)}`);
  await page.getByLabel("Adresse électronique").fill(people[who].email);
  await page.getByLabel("Mot de passe").fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.waitForURL(`**${to}`);
  await ready(page);
}

const cell = (page: Page, column: string, row: number) => page.getByLabel(`${column}, ligne ${row}`);
const state = (page: Page) => page.locator(".page-head .state").innerText();

/** By keyboard alone from the customer to the price; a quantity below zero is refused in words. */
async function typeQuote(page: Page): Promise<void> {
  await page.getByLabel("Client", { exact: true }).selectOption({ label: "Librairie des Arceaux" });
  await page.getByLabel("Objet").fill("Registres de 2026");
  await cell(page, "Désignation", 1).fill("Fournitures");
  await cell(page, "Nature", 1).selectOption("section");
  await cell(page, "Désignation", 1).press("Enter");
  await page.keyboard.type("Reliure");
  await page.keyboard.press("Tab");
  await page.keyboard.type("-2");
  await page.keyboard.press("Tab");
  await page.keyboard.type("h");
  await page.keyboard.press("Tab");
  await page.keyboard.type("500");
  await page.getByRole("button", { name: "Enregistrer le devis" }).click();
  await page.getByText("pour retrancher, écrivez un prix négatif").first().waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "quote-editor-1440");
  await cell(page, "Quantité", 2).fill("2");
  await eventually(() => page.locator(".invoice-totals dd").last().innerText(), "1\u202f200,00\u00a0€");
  await page.getByRole("button", { name: "Enregistrer le devis" }).click();
  await page.getByRole("heading", { name: "Brouillon de devis" }).waitFor();
}

async function sendAndAccept(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Envoyer le devis" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Envoyer le devis" }).click();
  await eventually(() => state(page), "Envoyé");
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "quote-sent-1440");
  const pdf = await page.request.get(`${page.url().split("?")[0]}.pdf`);
  assert.equal(pdf.headers()["content-type"], "application/pdf");
  await page.getByRole("button", { name: "Noter l’accord" }).click();
  await eventually(() => state(page), "Accepté");
  await page.getByRole("button", { name: "Facturer le devis" }).click();
  await page.getByRole("heading", { name: "Brouillon de facture" }).waitFor();
}

async function validateAndMail(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Valider la facture" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Valider la facture" }).click();
  await page.getByRole("heading", { name: /Facture FA-/ }).waitFor();
  await page.getByRole("button", { name: "Envoyer le courriel" }).click();
  await page.getByText("achats@arceaux.example").waitFor();
  await page.locator("#courriel .state").first().waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "invoice-mailed-1440");
  const once = await (await page.request.get(`${page.url().split(/[?#]/)[0]}.pdf`)).body();
  const twice = await (await page.request.get(`${page.url().split(/[?#]/)[0]}.pdf`)).body();
  assert.ok(once.equals(twice) && once.subarray(0, 5).toString() === "%PDF-");
}

async function payAndCredit(page: Page): Promise<void> {
  await page.getByLabel("Montant", { exact: true }).fill("480");
  await page.getByRole("button", { name: "Enregistrer le règlement" }).click();
  await eventually(() => state(page), "Réglée en partie");
  await page.getByText("Faire un avoir").first().click();
  await page.getByLabel("Une partie").check();
  await page.getByLabel("Quantité reprise").fill("1");
  await eventually(() => page.locator(".invoice-totals dd").last().innerText(), "600,00\u00a0€");
  await page.getByLabel("Motif").last().fill("Un registre n'a pas été livré");
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "credit-390");
  await page.getByRole("button", { name: "Faire un avoir" }).click();
  await page
    .getByRole("link", { name: /Avoir FA-/ })
    .first()
    .waitFor();
  const left = page.getByRole("region", { name: "Reste dû" });
  await eventually(() => left.locator(".document-due").innerText(), "120,00\u00a0€");
  const story = page.getByRole("region", { name: "Ce qui s’est passé" });
  const told = ["Avoir FA-", "Règlement de 480,00", "Validée sous le numéro", "Brouillon enregistré"];
  assert.equal(await story.getByRole("listitem").count(), told.length);
  for (const [n, step] of told.entries())
    assert.ok((await story.getByRole("listitem").nth(n).innerText()).startsWith(step), step);
  await story.getByRole("link", { name: "Voir l’écriture" }).last().click();
  await page.waitForURL("**/comptabilite/ecritures/*");
  await page.getByRole("heading", { level: 1, name: /^Écriture VE/ }).waitFor();
}

test("a quote typed by keyboard is accepted, invoiced, mailed, partly paid and credited", async () => {
  const { page, complaints, close } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  await signIn(page, "entrepreneur", "/");
  await page.getByRole("link", { name: "Nouveau devis" }).first().click();
  await page.waitForURL("**/devis/nouveau");
  await typeQuote(page);
  await sendAndAccept(page);
  await validateAndMail(page);
  const { pathname } = new URL(page.url());
  await page.goto(`${house.url}/devis`);
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "quotes-1440");
  await page.goto(`${house.url}/clients`);
  await page.getByRole("link", { name: "Librairie des Arceaux" }).click();
  await page.getByText("Doit aujourd’hui").waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "customer-1440");
  await close();
  const team = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await signIn(team.page, "accountant", pathname);
  await payAndCredit(team.page);
  assert.deepEqual([...complaints, ...team.complaints], []);
  await team.close();
});

test("a draft survives a lost line and a closed browser, and is found on another device", async () => {
  const first = await openPage(browser);
  await signIn(first.page, "entrepreneur", "/factures/nouvelle");
  await first.page.getByLabel("Objet").fill("Atelier de juin");
  await first.page.getByText(/Brouillon enregistré à/).waitFor();
  await first.page.context().setOffline(true);
  await first.page.getByLabel("Objet").fill("Atelier de juillet");
  await first.page
    .getByText(/Connexion coupée/)
    .first()
    .waitFor();
  await photograph(first.page, "draft-offline");
  await first.page.context().setOffline(false);
  await first.page.getByText(/Brouillon enregistré à/).waitFor();
  await first.close();

  const second = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await signIn(second.page, "entrepreneur", "/factures/nouvelle");
  await eventually(() => second.page.getByLabel("Objet").inputValue(), "Atelier de juillet");
  await second.page
    .getByText(/Nous avons repris votre brouillon/)
    .first()
    .waitFor();
  assert.deepEqual(await barriersOf(second.page), []);
  await photograph(second.page, "draft-found-390");
  assert.deepEqual(second.complaints, []);
  await second.close();
});
