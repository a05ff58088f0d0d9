import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";
import { nadia } from "./file.fixture.ts";

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

test("bank details given on a phone, wrong first, are confirmed by HR, who leaves their name", async () => {
  const phone = await openPage(browser, { viewport: { width: 390, height: 844 } });
  const { page } = phone;
  await house.enter(page, "entrepreneur", "/moi/dossier");
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
  await house.enter(desk.page, "hr", path);
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
  await house.enter(books.page, "accountant", path);
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

test("a document is given on a phone, read and refused by HR, and its reason is read", async () => {
  const { page, complaints, close } = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await house.enter(page, "entrepreneur", "/moi/dossier");
  const documents = page.getByRole("region", { name: "Documents" });
  await documents.getByText("Déposer un document").first().press("Enter");
  await documents.getByLabel(/Valable jusqu’au/).fill("2031-02-01");
  const card = { name: "carte.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n") };
  const heavy = { ...card, buffer: Buffer.concat([card.buffer, Buffer.alloc(10_000_001, 32)]) };
  await documents.getByLabel(/Fichier/).setInputFiles(heavy);
  await documents.getByRole("button", { name: "Déposer un document" }).click();
  await documents.locator(".field-error").waitFor();
  assert.equal(await documents.getByLabel(/Valable jusqu’au/).inputValue(), "2031-02-01");
  await documents.getByLabel(/Fichier/).setInputFiles(card);
  await documents.getByRole("button", { name: "Déposer un document" }).click();
  await documents.getByText(/valable jusqu’au 01\/02\/2031/).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  const href = await documents.getByRole("link", { name: /Voir/ }).getAttribute("href");
  const paper = await page.request.get(`${house.url}${href}`);
  assert.equal(paper.headers()["content-type"], "application/pdf");

  const desk = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  const path = `/personnes/${house.world.personId("entrepreneur")}/dossier`;
  await house.enter(desk.page, "hr", path);
  const sealed = await desk.page.request.get(`${house.url}${href}`);
  const open = desk.page.getByRole("button", { name: "Ouvrir le dossier" });
  // Whoever opened it in the test before has it open for the day.
  if (await open.count()) {
    assert.equal(sealed.status(), 404);
    await open.press("Enter");
  }
  await desk.page.getByText("Renvoyer ce document").first().press("Enter");
  await desk.page.getByLabel("Pourquoi le renvoyer").fill("La photo est illisible");
  await desk.page.getByRole("button", { name: "Renvoyer ce document" }).press("Enter");
  await desk.page.getByText("Renvoyé : La photo est illisible").waitFor();
  assert.deepEqual(await barriersOf(desk.page), []);
  await page.reload();
  await ready(page);
  await page.getByText("Renvoyé : La photo est illisible").waitFor();
  assert.deepEqual([...complaints, ...desk.complaints], []);
  await desk.close();
  await close();
});
