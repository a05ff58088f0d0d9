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
import { addCustomer } from "./books.fixture.sql.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["accountant", "director", "entrepreneur"]);
  await addCustomer(house.world.url, house.world.cooperative, "C1", "Menuiserie Dupont");
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(`${house.url}/connexion`);
  await page.getByLabel("Adresse électronique").fill(email);
  await page.getByLabel("Mot de passe").fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/connexion"));
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${house.url}/comptabilite/${path}`);
  await ready(page);
}

/** An entry typed by keyboard alone: each cell by Tab, the next line by Enter. */
async function typeEntry(page: Page, ref: string, lines: readonly (readonly string[])[]): Promise<void> {
  await open(page, "ecritures/nouvelle");
  await page.getByLabel("Référence de la pièce").focus();
  await page.keyboard.type(ref);
  await page.keyboard.press("Tab");
  await page.keyboard.type(`Écriture ${ref}`);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  for (const [row, cells] of lines.entries()) {
    await page.getByLabel(`Compte, ligne ${row + 1}`, { exact: true }).focus();
    await eventually(focused, `Compte, ligne ${row + 1}`);
    for (const [column, text] of cells.entries()) {
      if (column > 0) await page.keyboard.press("Tab");
      await page.keyboard.type(text);
    }
  }
  await page.getByText("L’écriture est équilibrée").waitFor();
}

const post = async (page: Page) => {
  await page.getByRole("button", { name: "Enregistrer l’écriture" }).press("Enter");
  await page.waitForURL(/\/ecritures\/[0-9a-f-]{36}/);
  await ready(page);
};

/** Account, third party, activity, label, debit, credit. */
const invoice = [
  ["411000", "C1", "A017", "", "1200,00", ""],
  ["706000", "", "A017", "", "", "1200,00"],
];
const receipt = [
  ["512000", "", "A017", "", "1200,00", ""],
  ["411000", "C1", "A017", "", "", "1200,00"],
];

const pdf = (name: string, text = "%PDF-1.7 Facture de Menuiserie Dupont") => ({
  name,
  mimeType: "application/pdf",
  buffer: Buffer.from(text),
});

test("from the first field to the button, Tab alone goes through an entry and out of its lines", async () => {
  const { page, close } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  await signIn(page, people.accountant.email);
  await open(page, "ecritures/nouvelle");
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  const tabTo = async (label: string) => {
    for (let tabs = 0; tabs < 12 && (await focused()) !== label; tabs++) await page.keyboard.press("Tab");
    assert.equal(await focused(), label);
  };
  await page.getByLabel("Référence de la pièce").focus();
  await page.keyboard.type("LOYER-11");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Loyer de novembre");
  for (const [label, text] of [
    ["Compte, ligne 1", "613200"],
    ["Débit, ligne 1", "800"],
    ["Compte, ligne 2", "512000"],
    ["Crédit, ligne 2", "800"],
  ] as const) {
    await tabTo(label);
    await page.keyboard.type(text);
  }
  const button = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  for (let tabs = 0; tabs < 25 && (await button()) !== "Enregistrer l’écriture"; tabs++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/ecritures\/[0-9a-f-]{36}/);
  await close();
});

test("an entry is typed by keyboard, proved by its paper, copied, reversed once and for all", async () => {
  const { page, complaints, close } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  await signIn(page, people.accountant.email);
  await typeEntry(page, "F-1", invoice);
  await eventually(() => page.locator(".line-readout").first().textContent(), "Clients");
  await page.getByLabel("Pièce justificative").setInputFiles(pdf("facture.pdf", "MZ : un programme"));
  await page.getByRole("button", { name: "Enregistrer l’écriture" }).press("Enter");
  await page.getByRole("alert").getByText("n’est ni un PDF").waitFor();
  await page.getByLabel("Pièce justificative").setInputFiles(pdf("Facture Dupont.pdf"));
  await post(page);
  await page.getByRole("heading", { name: "Écriture OD n° 2" }).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "entry-1440");

  const link = page.getByRole("link", { name: "Facture Dupont.pdf" });
  const answer = await page.request.get(`${house.url}${await link.getAttribute("href")}`);
  assert.equal(answer.headers()["content-type"], "application/pdf");
  assert.match(answer.headers()["content-disposition"] ?? "", /^inline;.*Facture%20Dupont\.pdf$/);
  assert.equal(await answer.text(), "%PDF-1.7 Facture de Menuiserie Dupont");

  await page.getByRole("button", { name: "Joindre la pièce" }).press("Enter");
  await page.getByRole("alert").getByText("Choisissez d’abord le fichier").waitFor();

  await page.getByText("Barrer la pièce").first().press("Enter");
  await page.getByLabel("Pourquoi ?").first().fill("Facture d’un autre client");
  await page.getByRole("button", { name: "Barrer la pièce" }).press("Enter");
  await page.getByText("Barrée : Facture d’un autre client").waitFor();

  await page.getByRole("link", { name: "Copier" }).press("Enter");
  await page.waitForURL(/copie=/);
  await eventually(() => page.getByLabel("Compte, ligne 2", { exact: true }).inputValue(), "706000");
  await eventually(() => page.getByLabel("Débit, ligne 1", { exact: true }).inputValue(), "1\u202f200,00");
  await page.goBack();
  await ready(page);

  await page.locator("summary", { hasText: "Contre-passer" }).press("Enter");
  await page.getByText("débit et crédit échangés").waitFor();
  await page.getByLabel("Pourquoi ?").last().fill("Facture en double");
  await page.getByRole("button", { name: "Contre-passer" }).press("Enter");
  await page.getByText("Contre-passation : Facture en double").first().waitFor();
  await page.getByRole("link", { name: "OD 2", exact: true }).press("Enter");
  await page.getByText("Cette écriture est déjà contre-passée par OD 3.").waitFor();
  assert.equal(
    await page.getByRole("button", { name: "Contre-passer" }).getAttribute("aria-disabled"),
    "true",
  );
  assert.deepEqual(await barriersOf(page), []);
  assert.deepEqual(complaints, []);
  await close();
});

test("lines are ticked, weighed, lettered and unlettered by keyboard", async () => {
  const { page, complaints, close } = await openPage(browser);
  await signIn(page, people.accountant.email);
  await typeEntry(page, "F-2", invoice);
  await post(page);
  await typeEntry(page, "VIR-2", receipt);
  await post(page);
  await open(page, "lettrage");
  await page.getByRole("link", { name: "Menuiserie Dupont" }).first().press("Enter");
  await page.waitForURL("**/lettrage/411000?thirdParty=C1");
  const letter = page.getByRole("button", { name: "Lettrer" });
  await page.getByLabel(/Écriture F-2/).press("Space");
  await page.getByText("écart 1\u202f200,00").waitFor();
  assert.equal(await letter.getAttribute("aria-disabled"), "true");
  await page.getByLabel(/Écriture VIR-2/).press("Space");
  await page.getByText("Ces 2 lignes se compensent").waitFor();
  await photograph(page, "lettering");
  await page.getByLabel(/Écriture VIR-2/).press("Enter");
  await page.getByText("Lettrage AAA enregistré.").waitFor();
  assert.equal(await page.getByLabel(/Écriture VIR-2/).count(), 0);

  await page.locator("summary", { hasText: "Délettrer" }).press("Enter");
  await page.getByRole("button", { name: "Délettrer" }).press("Enter");
  await page.getByText("ce champ est obligatoire").first().waitFor();
  await page.getByLabel("Pourquoi ?").fill("Virement d’un autre client");
  await page.getByRole("button", { name: "Délettrer" }).press("Enter");
  await page.getByText("Défait : Virement d’un autre client").waitFor();
  await page.getByLabel(/Écriture VIR-2/).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  assert.deepEqual(complaints, []);
  await close();
});

test("without script an entry still takes a third line and loses nothing when refused", async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${house.url}/connexion`);
  await page.getByLabel("Adresse électronique").fill(people.accountant.email);
  await page.getByLabel("Mot de passe").fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/connexion"));
  await page.goto(`${house.url}/comptabilite/ecritures/nouvelle`);
  await page.getByLabel("Compte, ligne 1", { exact: true }).fill("613200");
  await page.getByLabel("Débit, ligne 1", { exact: true }).fill("800,00");
  await page.getByRole("button", { name: "Ajouter une ligne" }).click();
  await page.getByLabel("Compte, ligne 3", { exact: true }).waitFor();
  assert.equal(await page.getByLabel("Débit, ligne 1", { exact: true }).inputValue(), "800,00");
  await page.getByRole("button", { name: "Enregistrer l’écriture" }).click();
  await page.getByRole("alert").first().waitFor();
  assert.equal(await page.getByLabel("Compte, ligne 1", { exact: true }).inputValue(), "613200");
  await close();
});

test("each month leads to its close; a year that is not over waits; the next year opens", async () => {
  const { page, complaints, close } = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await signIn(page, people.director.email);
  await open(page, "cloture/exercices");
  assert.deepEqual(await barriersOf(page), []);
  await page.getByRole("link", { name: "février 2026" }).waitFor();
  await photograph(page, "closing-390");
  await page.getByText("il ne peut pas être clos avant").waitFor();
  await page.getByRole("button", { name: "Ouvrir l’exercice" }).press("Enter");
  await page.getByRole("heading", { name: "Exercice du 1er janvier 2027 au 31 décembre 2027" }).waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test("each page of the books is two clicks away; opening balances are pasted, an account added", async () => {
  const { page, complaints, close } = await openPage(browser, {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await signIn(page, people.accountant.email);
  await page.getByRole("link", { name: "Comptabilité" }).first().click();
  await page.getByRole("heading", { name: /^Balance générale/ }).waitFor();
  for (const face of ["Grand livre", "Journaux", "Tiers", "Lettrage", "Plan comptable", "À-nouveaux"]) {
    await page.getByRole("navigation", { name: "Comptabilité" }).getByRole("link", { name: face }).click();
    await page.waitForLoadState();
    await eventually(
      () => page.locator('nav[aria-label="Comptabilité"] [aria-current="page"]').textContent(),
      face,
    );
    assert.deepEqual(await barriersOf(page), [], face);
  }
  await page.evaluate(() =>
    navigator.clipboard.writeText("512000\t\tA017\t42 500,00\t\n101300\t\t\t\t42 500,00\n"),
  );
  await page.getByLabel("Compte, ligne 1", { exact: true }).focus();
  await page.keyboard.press("Control+v");
  await page.getByText("2 lignes collées").waitFor();
  await page.getByText("L’écriture est équilibrée : 42\u202f500,00").waitFor();
  await open(page, "plan");
  await page.getByLabel("Numéro", { exact: true }).fill("VE411");
  await page.getByLabel("Intitulé", { exact: true }).fill("Formations");
  await page.getByRole("button", { name: "Ajouter un compte" }).press("Enter");
  await page.getByRole("alert").getByText("trois chiffres").waitFor();
  await page.getByLabel("Numéro", { exact: true }).fill("706100");
  await page.getByRole("button", { name: "Ajouter un compte" }).press("Enter");
  await page.getByText("Le compte 706100 est prêt").waitFor();
  assert.deepEqual(complaints, []);
  await close();
});
