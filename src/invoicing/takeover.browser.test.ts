import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { type PersonName, people } from "../../fixtures/people.ts";
import { openHouse, password } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, photograph, ready } from "../doors/web/web-under-test.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["accountant", "director"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

async function signIn(page: Page, name: PersonName): Promise<void> {
  await page.goto(`${house.url}/connexion`);
  await page.getByLabel("Adresse électronique").fill(people[name].email);
  await page.getByLabel("Mot de passe").fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/connexion"));
}

async function open(page: Page, step: string): Promise<void> {
  await page.goto(`${house.url}/comptabilite/import${step}`);
  await ready(page);
}

const csv = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(`\ufeff${lines.join("\r\n")}`),
});

/** Waits for a sentence of the page; one that does not come is missed in the words of the page. */
async function says(page: Page, sentence: RegExp): Promise<void> {
  const main = page.getByRole("main");
  for (let n = 0; n < 200 && !sentence.test(await main.innerText()); n++) await page.waitForTimeout(50);
  assert.match(await main.innerText(), sentence);
}

/** The file is checked, what it would do is read, and it is taken over. */
async function takeOver(page: Page, act: string, file: ReturnType<typeof csv>): Promise<void> {
  await page.getByLabel("Fichier", { exact: false }).first().setInputFiles(file);
  await page.getByRole("button", { name: "Vérifier le fichier" }).click();
  await says(page, new RegExp(`Ce qui serait repris de ${file.name}`));
  await page.getByRole("button", { name: act }).click();
  await says(page, new RegExp(`Repris de ${file.name}`));
}

const fecHeads =
  "JournalCode;JournalLib;EcritureNum;EcritureDate;CompteNum;CompteLib;CompAuxNum;CompAuxLib;PieceRef;" +
  "PieceDate;EcritureLib;Debit;Credit;EcritureLet;DateLet;ValidDate;Montantdevise;Idevise;CodeAnalytique";
const fecLine = (account: string, party: string, amounts: string) =>
  `VT;Ventes;7;20251015;${account};Compte;${party};F-118;20251015;Facture F-118;${amounts};;;20251231;;;B101`;
const fec = [
  fecHeads,
  fecLine("411000", "F-ARCEAUX;Librairie des Arceaux", "1200,00;0,00"),
  fecLine("706000", ";", "0,00;1000,00"),
  fecLine("445740", ";", "0,00;200,00"),
].map((line) => line.replaceAll(";", "\t"));
const invoiceHeads = "Activité;Client;Numéro;Date;Échéance;Montant TTC;TVA 20 %;Commentaire";

const wide = { viewport: { width: 1440, height: 900 } };

test("the director brings people, then activities", async () => {
  const { page, complaints, close } = await openPage(browser, wide);
  await signIn(page, "director");
  await open(page, "/personnes");
  const template = await page.request.get(`${house.url}/comptabilite/import/personnes/modele.csv`);
  assert.match(await template.text(), /^\ufeffPrénom;Nom;Courriel;Rôles;Depuis le;Langue\r\n/);
  await page.getByRole("button", { name: "Vérifier le fichier" }).click();
  await page.getByRole("alert").getByText("Choisissez d’abord le fichier").waitFor();
  const newcomer = "Camille;Irigoyen;camille.irigoyen@lanavette.example;Entrepreneure;01/09/2025";
  const peopleHeads = "Prénom;Nom;Courriel;Rôles;Depuis le";
  await page
    .getByLabel("Fichier CSV ou XLSX")
    .setInputFiles(csv("p.csv", [peopleHeads, "Camille;;camille;Pilote;31/02/2025"]));
  await page.getByRole("button", { name: "Vérifier le fichier" }).click();
  await page
    .getByText("Ligne 2, colonne 3 (Courriel) : « camille » n’est pas une adresse électronique.")
    .waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "takeover-people-refused-1440");
  await takeOver(page, "Reprendre les personnes", csv("personnes.csv", [peopleHeads, newcomer]));

  await open(page, "/activites");
  const activity = "B101;Atelier Irigoyen;01/09/2025;camille.irigoyen@lanavette.example;CESA";
  const activities = csv("activites.csv", ["Code;Nom;Ouverte le;Entrepreneurs;Contrat", activity]);
  await takeOver(page, "Reprendre les activités", activities);
  await open(page, "");
  await page.getByText("À faire par la comptabilité").first().waitFor();

  assert.deepEqual(complaints, []);
  await close();
});

test("the accountant brings the books, then the customers they name", async () => {
  const { page, complaints, close } = await openPage(browser, wide);
  await signIn(page, "accountant");
  await open(page, "");
  await page.getByRole("link", { name: "Reprendre : Livres (FEC)" }).click();
  await page.waitForURL(/import\/livres/);
  await takeOver(page, "Reprendre un FEC", {
    ...csv("912345675FEC20251231.txt", fec),
    buffer: Buffer.from(fec.join("\r\n")),
  });

  await open(page, "/clients");
  const customer = "B101;F-ARCEAUX;Librairie des Arceaux;912 345 675 00017;8 rue des Arceaux;64100;Bayonne";
  const customerHeads = "Activité;Code;Nom;SIRET;Adresse;Code postal;Ville";
  await takeOver(page, "Reprendre les clients", csv("clients.csv", [customerHeads, customer]));
  await page.getByText("1 compte de tiers retrouvé dans les livres").waitFor();
  await page.getByRole("link", { name: "Continuer la reprise" }).click();
  await page.getByRole("link", { name: "Reprendre : Factures ouvertes" }).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "takeover-1440");
  assert.deepEqual(complaints, []);
  await close();
});

test("open invoices enter once they tie to account 411, and are paid here", async () => {
  const { page, complaints, close } = await openPage(browser, wide);
  await signIn(page, "accountant");
  await open(page, "/factures");

  const invoice = (gross: string, vat: string) =>
    `B101;F-ARCEAUX;F-118;15/10/2025;14/11/2025;${gross};${vat};à relancer`;
  await page
    .getByLabel("Fichier CSV ou XLSX")
    .setInputFiles(csv("f.csv", [invoiceHeads, invoice("1 100,00", "183,33")]));
  await page.getByRole("button", { name: "Vérifier le fichier" }).click();
  await says(page, /factures 1\s?100,00\s€, livres 1\s?200,00\s€, écart −100,00\s€/);
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "takeover-not-tied-1440");
  await page
    .getByLabel("Fichier CSV ou XLSX")
    .setInputFiles(csv("factures.csv", [invoiceHeads, invoice("1 200,00", "200,00")]));
  await page.getByRole("button", { name: "Vérifier le fichier" }).click();
  await says(page, /comme le solde du compte 44574/);
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "takeover-preview-1440");
  await page.getByRole("button", { name: "Reprendre les factures ouvertes" }).click();
  await says(page, /Repris de factures.csv/);

  await page.goto(`${house.url}/factures`);
  await page.getByRole("row", { name: /F-118/ }).getByRole("link", { name: "Librairie des Arceaux" }).click();
  await page.getByText("Reprise de l’ancien logiciel", { exact: true }).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "takeover-invoice-1440");
  await page.getByRole("button", { name: "Enregistrer le règlement" }).click();
  await page.getByText("Réglée", { exact: true }).waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test("on a phone the steps read from top to bottom, and need no script", async () => {
  const phone = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await signIn(phone.page, "accountant");
  await open(phone.page, "");
  assert.deepEqual(await barriersOf(phone.page), []);
  await photograph(phone.page, "takeover-390");
  await open(phone.page, "/factures");
  assert.deepEqual(await barriersOf(phone.page), []);
  await photograph(phone.page, "takeover-invoices-390");
  const width = await phone.page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 390, `the page is ${width} px wide`);
  await phone.close();

  const bare = await openPage(browser, { javaScriptEnabled: false });
  await signIn(bare.page, "director");
  await bare.page.goto(`${house.url}/comptabilite/import/personnes`);
  const file = csv("marc.csv", [
    "Prénom;Nom;Courriel;Rôles;Depuis le",
    "Marc;Dubourg;marc.dubourg@lanavette.example;Direction;01/01/2026",
  ]);
  await bare.page.getByLabel("Fichier CSV ou XLSX").setInputFiles(file);
  await bare.page.getByRole("button", { name: "Vérifier le fichier" }).click();
  await bare.page.getByText("1 personne, dont 0 nouvelle").waitFor();
  await bare.close();
});
