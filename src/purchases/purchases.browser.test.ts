import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { pixel } from "../../fixtures/pixel.ts";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["accountant", "adviser", "neighbour"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const phone = { viewport: { width: 390, height: 844 } };
const wide = { viewport: { width: 1440, height: 900 } };
const picture = { name: "facture.png", mimeType: "image/png", buffer: Buffer.from(pixel, "base64") };
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** A photo alone begins an invoice; its supplier is added on the way, and nothing typed is lost. */
async function dropAndName(page: Page): Promise<void> {
  await page.getByText("Déposer une facture").first().click();
  await page.getByLabel(/La facture, en PDF ou en photo/).setInputFiles(picture);
  await press(page, "Déposer");
  await page.getByText("Fichier joint : facture.png").waitFor();
  await page.getByLabel("Numéro de la facture").fill("2026-118");
  await page.getByText(/Brouillon enregistré/).waitFor();
  await page.getByRole("link", { name: "Ajouter un fournisseur" }).click();
  const adding = page.getByRole("region", { name: "Ajouter un fournisseur" });
  await adding.getByLabel("Nom").fill("Imprimerie du Boucau");
  await adding.getByLabel(/SIREN/).fill("999 010 656");
  await press(page, "Enregistrer le fournisseur");
  await page
    .getByText(/n’est pas un SIREN valable/)
    .first()
    .waitFor();
  assert.equal(await adding.getByLabel("Nom").inputValue(), "Imprimerie du Boucau");
  await adding.getByLabel(/SIREN/).fill("999 010 655");
  await press(page, "Enregistrer le fournisseur");
  await page.getByText("Fichier joint : facture.png").waitFor();
  await ready(page);
  assert.equal(await page.getByLabel("Numéro de la facture").inputValue(), "2026-118");
  const chosen = page.getByLabel("Fournisseur", { exact: true });
  assert.match(await chosen.locator("option:checked").innerText(), /Imprimerie du Boucau/);
}

/** The lines, then a total that does not agree, said at once; then the right one. */
async function typeLines(page: Page): Promise<void> {
  await page.getByLabel("Date de la facture").fill("2026-09-14");
  await page.getByLabel("Désignation, ligne 1").fill("Catalogue");
  await page.getByLabel("Catégorie, ligne 1").selectOption("publicite");
  await page.getByLabel("Hors taxe, ligne 1").fill("640");
  await page.getByLabel("Total TTC de la facture").fill("769");
  await page.getByText(/Le papier et les lignes diffèrent de 1,00/).waitFor();
  await page.getByLabel("Total TTC de la facture").fill("768");
  await page.getByText("Les lignes et le papier s’accordent.").waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await press(page, "Enregistrer et continuer");
  await page.getByRole("heading", { name: "Imprimerie du Boucau, facture 2026-118" }).waitFor();
}

/** A question asked and answered, then the invoice approved. */
async function approve(adviser: Page, page: Page): Promise<void> {
  await adviser.getByText("Poser une question").first().click();
  await adviser.getByLabel("Question", { exact: true }).fill("Pour quel salon ?");
  await press(adviser, "Poser une question");
  await adviser.getByText("Question posée").waitFor();
  await page.reload();
  await ready(page);
  await page.getByText("Répondre").first().click();
  await page.getByLabel("Réponse").fill("Le forum de mars");
  await press(page, "Répondre");
  await page.getByText("Le forum de mars").waitFor();
  await adviser.reload();
  await ready(adviser);
  await adviser.getByText(/768,00.€ TTC de Imprimerie du Boucau entrent dans les comptes/).waitFor();
  assert.deepEqual(await barriersOf(adviser), []);
  await press(adviser, "Approuver et comptabiliser");
  await adviser.getByText("En retard").waitFor();
}

/** Paid in part on its page, the rest from the list of what is due, then rejected by the bank. */
async function pay(desk: Page): Promise<void> {
  await desk.getByText("Enregistrer le règlement").first().click();
  await desk.getByRole("textbox", { name: "Montant" }).fill("900");
  await press(desk, "Enregistrer le règlement");
  await desk
    .getByText(/Il reste 768,00/)
    .first()
    .waitFor();
  await desk.getByRole("textbox", { name: "Montant" }).fill("168");
  await press(desk, "Enregistrer le règlement");
  await desk.getByRole("link", { name: "Virement" }).waitFor();
  await desk.goto(`${house.url}/achats/a-payer?span=overdue`);
  await ready(desk);
  assert.deepEqual(await barriersOf(desk), []);
  await press(desk, "Enregistrer le règlement");
  await desk.getByText("Choisissez au moins une facture à régler.").first().waitFor();
  await desk.getByLabel(/Régler Imprimerie du Boucau/).check();
  await desk.getByLabel(/Référence du règlement/).fill("VIR 42");
  await press(desk, "Enregistrer le règlement");
  await desk.getByText("Rien à payer").waitFor();
  await desk.goto(`${house.url}/achats?state=settled`);
  await ready(desk);
  await desk.getByRole("link", { name: "Imprimerie du Boucau" }).click();
  const last = desk.getByRole("listitem").filter({ hasText: "VIR 42" });
  await last.getByText("Annuler ce règlement").first().click();
  await last.getByLabel("Raison").fill("Compte clos");
  await last.getByRole("button", { name: "Annuler ce règlement" }).click();
  await desk.getByText(/Annulé le .* : Compte clos/).waitFor();
  await desk.getByText("En retard").waitFor();
  await desk.getByRole("link", { name: /^FF-.*, par Amaia Lafitte$/ }).click();
  await desk.getByText("445640").first().waitFor();
  await desk.getByRole("link", { name: /facture.png/ }).waitFor();
}

test("a photo becomes an invoice, is asked about, approved, paid twice and rejected once", async () => {
  const { page, complaints, close } = await openPage(browser, phone);
  await house.enter(page, "neighbour", "/achats");
  await page.getByText("Aucune facture ici").waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await dropAndName(page);
  await typeLines(page);
  await page.getByText(/envoyez la facture à approuver/).waitFor();
  await press(page, "Envoyer à approuver");
  await page.getByText("À approuver").first().waitFor();

  const adviser = await openPage(browser, wide);
  const desk = await openPage(browser, wide);
  await house.enter(adviser.page, "adviser", new URL(page.url()).pathname);
  await approve(adviser.page, page);
  await house.enter(desk.page, "accountant", new URL(page.url()).pathname);
  assert.deepEqual(await barriersOf(desk.page), []);
  await pay(desk.page);
  assert.deepEqual([...complaints, ...adviser.complaints, ...desk.complaints], []);
  await Promise.all([close(), adviser.close(), desk.close()]);
});
