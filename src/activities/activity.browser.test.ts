import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { people } from "../../fixtures/people.ts";
import { pixel } from "../../fixtures/pixel.ts";
import { openHouse, password } from "../doors/web/house-under-test.ts";
import {
  barriersOf,
  eventually,
  openBrowser,
  openPage,
  photograph,
  ready,
} from "../doors/web/web-under-test.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["director", "entrepreneur"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const phone = { width: 390, height: 844 };

test("a director opens a collective activity by keyboard, pauses it, resumes it", async () => {
  const { page, complaints, close } = await openPage(browser);
  await house.enter(page, "director", "/activites");
  await page.getByRole("link", { name: "Ouvrir une activité" }).press("Enter");
  await page.getByRole("heading", { name: "Ouvrir une activité" }).waitFor();
  assert.equal(await page.getByLabel("Code analytique").inputValue(), "A019");
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "activity-new");
  await page.getByLabel("Nom commercial").fill("Le Fournil de Mila");
  await page.getByLabel("Forme").selectOption("collective");
  await page.getByLabel("Site").selectOption({ label: "Tarnos" });
  await page.getByLabel("Accompagnement").selectOption({ label: "Amaia Lafitte" });
  await page.getByLabel("Entrepreneur ou entrepreneuse").selectOption({ label: "Paul Larrieu" });
  await page.getByRole("main").getByRole("button", { name: "Ouvrir une activité" }).press("Enter");
  await page.waitForURL("**/fiche");
  await page.getByRole("heading", { name: "Le Fournil de Mila" }).waitFor();
  await page.getByRole("link", { name: "Paul Larrieu" }).waitFor();

  await page.getByRole("button", { name: "Mettre fin à sa participation" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Mettre fin à sa participation" }).click();
  await page.getByText("Une personne quitte l’activité : Paul Larrieu").waitFor();
  assert.equal(await page.getByRole("button", { name: "Mettre fin à sa participation" }).count(), 0);

  const act = async (name: string, reason?: string) => {
    await page.locator("summary", { hasText: name }).press("Enter");
    if (reason) await page.getByLabel("Motif").first().fill(reason);
    await page.getByRole("button", { name }).click();
  };
  await act("Mettre l’activité en pause", "Congé maternité");
  await page.getByText("« Congé maternité »").waitFor();
  await eventually(() => page.locator(".page-head .state").textContent(), "En pause");
  await act("Reprendre l’activité");
  await eventually(() => page.locator(".page-head .state").textContent(), "Ouverte");
  const who = page.locator(".story li").first();
  assert.match((await who.textContent()) ?? "", /Reprise.*Hélène Etcheverry/);
  // The same day again: the pause of that day is not over.
  await act("Mettre l’activité en pause", "Encore");
  await page.getByText("était déjà en pause").first().waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "activity-sheet");
  await page.setViewportSize(phone);
  await photograph(page, "activity-sheet-phone");
  assert.deepEqual(complaints, []);
  await close();
});

test("an entrepreneur gives their activity its brand; a pale colour has a neighbour", async () => {
  const { page, complaints, close } = await openPage(browser);
  const path = `/activites/${house.world.activity}/marque`;
  await house.enter(page, "entrepreneur", path);
  await page.getByLabel("Nom commercial").fill("Atelier Benali, grès et porcelaine");
  await page.locator(".letterhead-name", { hasText: "grès et porcelaine" }).waitFor();
  await page.getByLabel("Couleur").fill("#f2d16b");
  await page.getByText("Trop claire pour se lire").waitFor();
  await photograph(page, "brand-too-light");
  await page.getByRole("button", { name: "Prendre" }).press("Enter");
  await page.getByText("Se lit bien sur le papier").waitFor();
  const svg = { name: "logo.svg", mimeType: "image/svg+xml", buffer: Buffer.from("<svg/>") };
  await page.getByLabel("Logo").setInputFiles(svg);
  await page.getByRole("button", { name: "Enregistrer la marque" }).click();
  await page.getByText("n’est pas une image PNG, JPEG ou WebP").first().waitFor();
  assert.equal(await page.getByLabel("Nom commercial").inputValue(), "Atelier Benali, grès et porcelaine");
  const png = { name: "logo.png", mimeType: "image/png", buffer: Buffer.from(pixel, "base64") };
  await page.getByLabel("Logo").setInputFiles(png);
  await page.getByRole("button", { name: "Enregistrer la marque" }).click();
  await page.getByText("Enregistré.").waitFor();
  await page.reload();
  await ready(page);
  const shown = page.getByRole("img", { name: "Logo" });
  await eventually(() => shown.evaluate((image) => (image as HTMLImageElement).naturalWidth), 1);
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "brand");
  await page.setViewportSize(phone);
  await photograph(page, "brand-phone");
  const others = await page.request.get(`${house.url}/activites/${house.world.otherActivity}/logo`);
  assert.equal(others.status(), 403);
  assert.deepEqual(complaints, []);
  await close();
});

test("without script an activity is opened too, and a refusal loses nothing", async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  page.setDefaultTimeout(10_000);
  await page.goto(`${house.url}/connexion?retour=/activites/nouvelle`);
  await page.getByLabel("Adresse électronique").fill(people.director.email);
  await page.getByLabel("Mot de passe").fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.getByLabel("Nom commercial").fill("Les Jardins de Mouriscot");
  await page.getByLabel("Code analytique").fill("A017");
  await page.getByLabel("Site").selectOption({ label: "Tarnos" });
  const open = page.getByRole("main").getByRole("button", { name: "Ouvrir une activité" });
  await open.click();
  await page.getByText("est déjà celui de « Atelier Benali").first().waitFor();
  assert.equal(await page.getByLabel("Nom commercial").inputValue(), "Les Jardins de Mouriscot");
  assert.equal(await page.getByLabel("Site").inputValue(), house.world.site);
  await page.getByLabel("Code analytique").fill("J001");
  await open.click();
  await page.getByRole("heading", { name: "Les Jardins de Mouriscot" }).waitFor();
  await page.getByText("Personne ne mène encore cette activité").waitFor();
  await page.locator("summary", { hasText: "Clore l’activité" }).click();
  await page.getByLabel("Motif").last().fill("Projet abandonné");
  await page.getByRole("button", { name: "Clore l’activité" }).click();
  await page.locator(".page-head .state", { hasText: "Close" }).waitFor();
  await page.getByText("est close depuis le").first().waitFor();
  await close();
});
