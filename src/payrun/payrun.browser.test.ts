import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { payslipsPdf, scanPdf } from "../../fixtures/payslip-pdf.ts";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";
import { nadiaPaid, peopleReady, unknownPaid } from "./payrun.fixture.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["entrepreneur", "accountant", "hr", "adviser"]);
  browser = await openBrowser();
  await peopleReady(house.world);
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const wide = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 } };
const month = "/paie/mois/2026-11";
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

/** Opens the month, makes the file for the payroll firm and reads it. */
async function send(page: Page): Promise<void> {
  await page.getByText("Pas encore ouverte").waitFor();
  await press(page, "Ouvrir la paie du mois");
  const firm = part(page, "Cabinet de paie");
  await firm.getByText(/Le fichier fige les variables/).waitFor();
  await page
    .getByRole("row", { name: /Nadia Benali/ })
    .getByText(/Aucune paie proposée/)
    .waitFor();
  await press(page, "Préparer le fichier du cabinet de paie");
  const link = firm.getByRole("link", { name: /Fichier n° 1, 1 ligne/ });
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  assert.equal(download.suggestedFilename(), "paie-2026-11-1.csv");
  await firm.getByText("Ce que dit chaque colonne du fichier").click();
  await firm.getByText(/virgule décimale, dates JJ/).waitFor();
  assert.deepEqual(await barriersOf(page), []);
}

/** Drops two files at once: what is a scan is said, what is a payslip is found whatever its name. */
async function drop(page: Page): Promise<void> {
  const tray = part(page, "Bulletins");
  const wrong = { ...nadiaPaid, gross: 30_000 };
  await tray.getByLabel("Fichiers PDF du cabinet de paie").setInputFiles([
    { name: "scan.pdf", mimeType: "application/pdf", buffer: await scanPdf() },
    { name: "x.pdf", mimeType: "application/pdf", buffer: await payslipsPdf([wrong, unknownPaid]) },
  ]);
  await tray.getByRole("button", { name: "Déposer les bulletins" }).click();
  await tray.getByText("2 bulletins trouvés").waitFor();
  await tray.getByText(/« scan.pdf » est une image sans texte/).waitFor();
  await tray
    .getByRole("row", { name: /Inconnu/ })
    .getByText("De personne d’ici")
    .waitFor();
  await tray
    .getByRole("row", { name: /Nadia Benali/ })
    .getByText("Brut différent du prévu")
    .waitFor();
  assert.deepEqual(await barriersOf(page), []);
}

/** What is of nobody is put aside; what differs is confirmed with its reason, then delivered. */
async function handle(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Inconnu" }).click();
  await page.getByText(/n’est de personne d’ici : dites de qui il est/).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await page.locator("summary", { hasText: "Mettre de côté" }).click();
  await page.getByLabel("Raison").last().fill("Erreur du cabinet de paie");
  await press(page, "Mettre de côté");
  await page.getByText(/Mis de côté par Sophie Bernadet/).waitFor();
  await page.getByRole("link", { name: "Paie de novembre 2026" }).click();
  await part(page, "Bulletins").getByRole("link", { name: "Nadia Benali" }).click();
  await page.getByText(/porte un brut de 300,00.€ au lieu de 266,67.€/).waitFor();
  await page.locator("summary", { hasText: "Confirmer ce bulletin" }).click();
  await page.getByLabel("Raison").first().fill("Prime de fin d’année");
  await press(page, "Confirmer ce bulletin");
  await page.getByText(/à la main : Prime de fin d’année/).waitFor();
  await page.getByRole("link", { name: "Paie de novembre 2026" }).click();
  await page.getByText("1 personne trouvera son bulletin et en sera prévenue.").waitFor();
  await press(page, "Remettre les bulletins prêts");
  await part(page, "Bulletins")
    .getByRole("row", { name: /Nadia Benali/ })
    .getByText("Remis")
    .waitFor();
}

/** Into the books, then paid on a day. */
async function book(page: Page): Promise<void> {
  await page.getByText("1 bulletin passe dans les livres, chacun dans son activité.").waitFor();
  await press(page, "Passer les paies en écriture");
  await page.getByText(/189,00.€ dus à 1 personne/).waitFor();
  await page.getByLabel("Viré le").fill("2099-01-01");
  await press(page, "Noter le virement des nets");
  await page
    .getByText(/Aucun exercice ne couvre le 01\/01\/2099/)
    .first()
    .waitFor();
  // Today stands there again.
  await page.goto(page.url());
  await ready(page);
  await press(page, "Noter le virement des nets");
  await page.getByText("Tous les nets sont virés.").waitFor();
  await page.getByText("Payée", { exact: true }).waitFor();
  assert.deepEqual(await barriersOf(page), []);
}

test("a month of pay: sent, payslips back, delivered, read on a phone, posted, paid", async () => {
  const desk = await openPage(browser, wide);
  await house.enter(desk.page, "hr", month);
  await send(desk.page);
  await drop(desk.page);
  await handle(desk.page);

  const own = await openPage(browser, phone);
  await house.enter(own.page, "entrepreneur", "/paie/bulletins");
  await own.page.getByRole("link", { name: "novembre 2026", exact: true }).click();
  await own.page
    .getByRole("row", { name: /Net payé/ })
    .getByText(/189,00/)
    .waitFor();
  assert.deepEqual(await barriersOf(own.page), []);
  const pdf = await own.page.request.get(`${own.page.url()}/pdf`);
  assert.equal(pdf.headers()["content-type"], "application/pdf");
  assert.ok((await pdf.body()).subarray(0, 5).toString().startsWith("%PDF-"));

  const books = await openPage(browser, wide);
  await house.enter(books.page, "accountant", month);
  await book(books.page);

  const follows = await openPage(browser, wide);
  await house.enter(follows.page, "adviser", "/");
  const refused = await follows.page.goto(`${house.url}${new URL(own.page.url()).pathname}`);
  assert.equal(refused?.status(), 404);
  await follows.page.goto(`${house.url}${month}`);
  await ready(follows.page);
  assert.equal(await follows.page.getByText("Variables du mois").count(), 0);
  assert.deepEqual([...desk.complaints, ...own.complaints, ...books.complaints], []);
  for (const { close } of [desk, own, books, follows]) await close();
});
