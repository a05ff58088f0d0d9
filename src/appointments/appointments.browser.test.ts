import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { people } from "../../fixtures/people.ts";
import { openHouse, password } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";

type Who = "adviser" | "colleague" | "entrepreneur" | "neighbour";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["adviser", "colleague", "entrepreneur", "neighbour"]);
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

const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 390, height: 844 } };

test("offered by an adviser, booked on a phone, refused kindly to a second, confirmed, cancelled", async () => {
  const desk = await openPage(browser, wide);
  await enter(desk.page, "adviser", "/agenda/reglages");
  assert.deepEqual(await barriersOf(desk.page), []);
  const types = desk.page.getByRole("region", { name: "Types de rendez-vous" });
  await types.locator("summary").filter({ hasText: "Proposer un type" }).press("Enter");
  await types.getByLabel("Nom").fill("Faire le point");
  await types.getByLabel("Durée, en minutes").fill("long");
  await types.getByLabel("Je confirme chaque demande").check();
  await types.getByRole("button", { name: "Proposer un type de rendez-vous" }).click();
  await types.locator(".field-error").waitFor();
  assert.equal(await types.getByLabel("Nom").inputValue(), "Faire le point");
  assert.ok(await types.getByLabel("Je confirme chaque demande").isChecked());
  await types.getByLabel("Durée, en minutes").fill("60");
  await types.getByRole("button", { name: "Proposer un type de rendez-vous" }).click();
  await types.getByText(/60 min · Sur place/).waitFor();
  const hours = desk.page.getByRole("region", { name: "Heures de la semaine" });
  await hours.locator("summary").press("Enter");
  for (const day of ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche"]) {
    const span = hours.getByRole("group", { name: day });
    await span.getByLabel(/^De/).first().fill("09:00");
    await span.getByLabel(/^À/).first().fill("12:00");
    await span.getByLabel(/^Site/).first().selectOption({ label: "Tarnos" });
  }
  await hours.getByRole("button", { name: "Dire mes heures de la semaine" }).click();
  await hours.getByText("09:00 – 12:00 · Tarnos").first().waitFor();
  assert.deepEqual(await barriersOf(desk.page), []);

  const phone = await openPage(browser, narrow);
  await enter(phone.page, "entrepreneur", "/rendez-vous");
  assert.deepEqual(await barriersOf(phone.page), []);
  await phone.page.getByRole("main").getByRole("link", { name: "Prendre rendez-vous" }).click();
  await phone.page.getByRole("link", { name: /Faire le point/ }).click();
  const slot = phone.page.locator(".slots a").first();
  await slot.waitFor();
  assert.deepEqual(await barriersOf(phone.page), []);
  const other = await openPage(browser, wide);
  await slot.click();
  await phone.page.getByLabel(/Ce dont vous voulez parler/).fill("Mon premier devis");
  assert.deepEqual(await barriersOf(phone.page), []);
  // The neighbour has the same slot before them.
  const { pathname, search } = new URL(phone.page.url());
  await enter(other.page, "neighbour", pathname + search);
  await other.page.getByLabel(/Ce dont vous voulez parler/).fill("Mes prix de menuiserie");
  await phone.page.getByRole("button", { name: "Demander ce rendez-vous" }).click();
  await phone.page.getByRole("status").getByText("Votre demande est envoyée.").waitFor();
  assert.deepEqual(await barriersOf(phone.page), []);

  await other.page.getByRole("button", { name: "Demander ce rendez-vous" }).click();
  await other.page.getByText("Ce créneau vient d’être pris").first().waitFor();
  assert.equal(await other.page.getByLabel(/Ce dont/).inputValue(), "Mes prix de menuiserie");
  await other.page.getByRole("group", { name: "Les prochains créneaux libres" }).waitFor();
  assert.deepEqual(await barriersOf(other.page), []);
  await other.page.getByRole("button", { name: "Demander ce rendez-vous" }).click();
  await other.page.getByRole("status").getByText("Votre demande est envoyée.").waitFor();

  await desk.page.goto(`${house.url}/agenda`);
  await ready(desk.page);
  await desk.page.getByRole("heading", { name: "Demandes à confirmer : 2" }).waitFor();
  assert.deepEqual(await barriersOf(desk.page), []);
  const asked = desk.page.getByRole("region", { name: "Demandes à confirmer : 2" });
  await asked.getByRole("listitem").filter({ hasText: "Nadia Benali" }).getByRole("link").click();
  await desk.page.getByText("Mon premier devis").waitFor();
  await desk.page.getByRole("button", { name: "Confirmer le rendez-vous" }).click();
  await desk.page.getByText("Confirmé").first().waitFor();
  assert.deepEqual(await barriersOf(desk.page), []);

  await phone.page.reload();
  await ready(phone.page);
  const ics = await phone.page.request.get(`${phone.page.url().split("?")[0]}.ics`);
  assert.match(await ics.text(), /METHOD:REQUEST/);
  await phone.page.locator("summary").filter({ hasText: "Annuler le rendez-vous" }).press("Enter");
  await phone.page.getByRole("button", { name: "Annuler le rendez-vous" }).click();
  await phone.page.locator(".field-error").waitFor();
  await phone.page.getByLabel("Motif").fill("Un enfant malade");
  await phone.page.getByRole("button", { name: "Annuler le rendez-vous" }).click();
  await phone.page.getByText("Annulé par Nadia Benali : Un enfant malade").waitFor();

  const beside = await openPage(browser, wide);
  await enter(beside.page, "colleague", `/agenda?personne=${house.world.personId("adviser")}`);
  await beside.page.getByRole("heading", { name: "L’agenda de Amaia Lafitte" }).waitFor();
  assert.equal(await beside.page.getByText("Paul Larrieu").count(), 0);
  const address = new URL(phone.page.url()).pathname;
  assert.equal((await beside.page.goto(`${house.url}${address}`))?.status(), 404);
  assert.deepEqual([...desk.complaints, ...phone.complaints, ...other.complaints], []);
  for (const one of [desk, phone, other, beside]) await one.close();
});

test("one’s own calendar reads a secret address, shown once, closed when one wants", async () => {
  const { page, complaints, close } = await openPage(browser, narrow);
  await enter(page, "neighbour", "/rendez-vous");
  await page.getByRole("button", { name: "Donner une adresse à mon agenda" }).click();
  const address = (await page.locator("code.secret").textContent())?.trim() ?? "";
  assert.deepEqual(await barriersOf(page), []);
  const given = await page.request.get(address);
  assert.equal(given.headers()["content-type"], "text/calendar; charset=utf-8");
  assert.match(await given.text(), /BEGIN:VEVENT/);
  await page.getByRole("button", { name: "Fermer l’adresse" }).click();
  await page.getByRole("button", { name: "Fermer l’adresse" }).waitFor({ state: "detached" });
  assert.equal((await page.request.get(address)).status(), 404);
  assert.deepEqual(complaints, []);
  await close();
});
