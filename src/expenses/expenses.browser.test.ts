import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { pixel } from "../../fixtures/pixel.ts";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openDevice, openPage, ready } from "../doors/web/web-under-test.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["accountant", "entrepreneur", "neighbour"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const phone = { viewport: { width: 390, height: 844 } };
const picture = { name: "ticket.png", mimeType: "image/png", buffer: Buffer.from(pixel, "base64") };

const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

/** A lunch: saved without its receipt it waits, and says what it misses. */
async function noteLunch(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Noter une dépense" }).first().click();
  await page.getByLabel("Catégorie").selectOption("restaurant");
  assert.equal(await page.getByLabel("Taux de TVA").inputValue(), "1000");
  await page.getByLabel("Montant payé, TTC").fill("36,00");
  await page.getByLabel(/Objet/).fill("Déjeuner avec la mairie");
  await press(page, "Enregistrer la dépense");
  const complete = page.getByRole("region", { name: "À compléter" });
  await complete.getByText(/joignez le justificatif/).waitFor();
  await complete.getByRole("link", { name: /Compléter/ }).click();
  await page
    .getByLabel(/Justificatif/)
    .first()
    .setInputFiles(picture);
  await press(page, "Enregistrer la dépense");
}

/** A car: refused without its registration card, what was typed stays. */
async function addCar(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Mes véhicules" }).click();
  await page.getByText("Ajouter un véhicule").first().click();
  await page.getByLabel("Nom du véhicule").fill("Kangoo");
  await page.getByLabel("Chevaux fiscaux").fill("5");
  await press(page, "Ajouter un véhicule");
  await page
    .getByText(/joignez la carte grise/)
    .first()
    .waitFor();
  assert.equal(await page.getByLabel("Nom du véhicule").inputValue(), "Kangoo");
  await page.getByLabel("Carte grise").setInputFiles(picture);
  await press(page, "Ajouter un véhicule");
  await page.getByRole("heading", { name: "Kangoo" }).waitFor();
  assert.deepEqual(await barriersOf(page), []);
}

/** A trip of 9 000 km in a day is refused in words, and nothing typed is lost. */
async function noteTrip(page: Page): Promise<void> {
  await page.goto(`${house.url}/frais/depenses/nouvelle`);
  await ready(page);
  await page.getByLabel("Catégorie").selectOption("kilometres");
  await page.getByLabel("Départ").fill("Tarnos");
  await page.getByLabel("Arrivée").fill("Dax");
  await page.getByLabel("Kilomètres").fill("9000");
  await page.getByLabel("Objet").fill("Pose d’une cuisine");
  await press(page, "Enregistrer la dépense");
  await page
    .getByText(/Personne ne roule plus de 3/)
    .first()
    .waitFor();
  assert.equal(await page.getByLabel("Objet").inputValue(), "Pose d’une cuisine");
  await page.getByLabel("Kilomètres").fill("100");
  await press(page, "Enregistrer la dépense");
}

/** The accountant asks, the entrepreneur answers. */
async function askAndAnswer(desk: Page, page: Page): Promise<void> {
  await desk.getByText("Poser une question").first().click();
  await desk.getByLabel("Question", { exact: true }).fill("À combien étiez-vous ?");
  await press(desk, "Poser une question");
  await desk.getByText("Question posée").waitFor();
  await page.reload();
  await ready(page);
  await page.getByText("Répondre").first().click();
  await page.getByLabel("Réponse").fill("À trois.");
  await press(page, "Répondre");
  await page.getByText("À trois.").waitFor();
  await desk.reload();
  await ready(desk);
  await desk.getByText("À trois.").waitFor();
}

/** One line refused, the rest validated and paid back; its entry has the receipt. */
async function decide(desk: Page): Promise<void> {
  const trip = desk.getByRole("listitem").filter({ hasText: "Pose d’une cuisine" });
  await trip.getByText("Refuser cette dépense").first().click();
  await trip.getByLabel("Motif").fill("Ce trajet est celui du domicile.");
  await trip.getByRole("button", { name: "Refuser cette dépense" }).click();
  await desk.getByText("Refusée : Ce trajet est celui du domicile.").waitFor();
  await press(desk, "Valider la note");
  const dialog = desk.getByRole("dialog");
  await dialog.getByText(/36,00.€ seront dus à Paul Larrieu/).waitFor();
  await dialog.getByRole("button", { name: "Valider la note" }).click();
  await desk.getByText("Validée, à rembourser").waitFor();
  await desk.getByText("Enregistrer le remboursement").first().click();
  await press(desk, "Enregistrer le remboursement");
  await desk.getByText("Remboursée").waitFor();
  await desk.getByRole("link", { name: /Validée par Marc Dubourg/ }).click();
  await desk.getByText("425000").first().waitFor();
  await desk.getByRole("link", { name: /ticket.png/ }).waitFor();
}

test("a lunch and a trip sent on a phone are asked about, one refused, one paid back", async () => {
  const { page, complaints, close } = await openPage(browser, phone);
  await house.enter(page, "neighbour", "/frais");
  await page.getByText("Aucune dépense en attente").waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await noteLunch(page);
  await addCar(page);
  await noteTrip(page);
  const toSend = page.getByRole("form", { name: "À envoyer" });
  await toSend.getByText("63,60").waitFor();
  assert.equal(await toSend.getByRole("checkbox", { checked: true }).count(), 2);
  assert.deepEqual(await barriersOf(page), []);
  await toSend.getByRole("button", { name: "Envoyer la note" }).click();
  await page.getByText("La note est envoyée.").waitFor();

  const desk = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  await house.enter(desk.page, "accountant", new URL(page.url()).pathname);
  assert.deepEqual(await barriersOf(desk.page), []);
  await desk.page.getByText("100 km après 0 km cette année, au barème (Kangoo)").waitFor();
  await askAndAnswer(desk.page, page);
  await decide(desk.page);

  await page.goto(`${house.url}/frais`);
  await ready(page);
  await page.getByText("Refusée : Ce trajet est celui du domicile.").waitFor();
  assert.deepEqual([...complaints, ...desk.complaints], []);
  await close();
  await desk.close();
});

test("a receipt photographed without a line survives the browser, and leaves with the line", async () => {
  const folder = await mkdtemp(join(tmpdir(), "ensemble-device-"));
  const first = await openDevice(folder, phone);
  try {
    const page = await first.newPage();
    await house.enter(page, "entrepreneur", "/frais");
    await page.getByRole("link", { name: "Photographier un ticket" }).click();
    await page.locator("html[data-live]").waitFor({ state: "attached" });
    assert.deepEqual(await barriersOf(page), []);
    await page.waitForFunction(async () => (await caches.match("/photo-queue.js")) !== undefined);
    await first.setOffline(true);
    await page.getByLabel("Ouvrir l’appareil photo").setInputFiles(picture);
    await page.getByText("Un ticket attend sur ce téléphone.").waitFor();
  } finally {
    await first.close();
  }
  const again = await openDevice(folder, { ...phone, offline: true });
  try {
    const page = await again.newPage();
    await page.goto(`${house.url}/frais/photo`);
    await page.getByText(/Un ticket attend sur ce téléphone. Pas de réseau/).waitFor();
    await again.setOffline(false);
    await page.getByText("Un ticket est arrivé : il reste à le compléter.").waitFor();
    await page.getByRole("link", { name: "Compléter et envoyer mes frais" }).click();
    await page.getByText("Ticket photographié, à compléter").first().waitFor();
    assert.equal(await page.getByRole("link", { name: /^Compléter/ }).count(), 1);
  } finally {
    await again.close();
    await rm(folder, { recursive: true, force: true });
  }
});
