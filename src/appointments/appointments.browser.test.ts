import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";
import { point, weekOf } from "./appointments.fixture.ts";
import { offerType } from "./offer-type.ts";
import { setHours } from "./set-hours.ts";

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

const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 390, height: 844 } };

type Open = Awaited<ReturnType<typeof openPage>>;

/** The adviser says what they offer, corrects a length that is none, and gives the hours of a week. */
async function offer({ page }: Open): Promise<void> {
  await house.enter(page, "adviser", "/agenda/reglages");
  assert.deepEqual(await barriersOf(page), []);
  const types = page.getByRole("region", { name: "Types de rendez-vous" });
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
  const hours = page.getByRole("region", { name: "Heures de la semaine" });
  await hours.locator("summary").press("Enter");
  for (const day of ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche"]) {
    const span = hours.getByRole("group", { name: day });
    await span.getByLabel(/^De/).first().fill("09:00");
    await span.getByLabel(/^À/).first().fill("12:00");
    await span.getByLabel(/^Site/).first().selectOption({ label: "Tarnos" });
  }
  await hours.getByRole("button", { name: "Dire mes heures de la semaine" }).click();
  await hours.getByText("09:00 – 12:00 · Tarnos").first().waitFor();
  assert.deepEqual(await barriersOf(page), []);
}

/** Two have the same slot before them: the first has it, the second keeps what was typed and chooses anew. */
async function book({ page: phone }: Open, { page: other }: Open): Promise<void> {
  await house.enter(phone, "entrepreneur", "/rendez-vous");
  assert.deepEqual(await barriersOf(phone), []);
  await phone.getByRole("main").getByRole("link", { name: "Prendre rendez-vous" }).click();
  await phone.getByRole("link", { name: /Faire le point/ }).click();
  const slot = phone.locator(".slots a").first();
  await slot.waitFor();
  assert.deepEqual(await barriersOf(phone), []);
  await slot.click();
  await phone.getByLabel(/Ce dont vous voulez parler/).fill("Mon premier devis");
  assert.deepEqual(await barriersOf(phone), []);
  const { pathname, search } = new URL(phone.url());
  await house.enter(other, "neighbour", pathname + search);
  await other.getByLabel(/Ce dont vous voulez parler/).fill("Mes prix de menuiserie");
  await phone.getByRole("button", { name: "Demander ce rendez-vous" }).click();
  await phone.getByRole("status").getByText("Votre demande est envoyée.").waitFor();
  assert.deepEqual(await barriersOf(phone), []);

  await other.getByRole("button", { name: "Demander ce rendez-vous" }).click();
  await other.getByText("Ce créneau vient d’être pris").first().waitFor();
  assert.equal(await other.getByLabel(/Ce dont/).inputValue(), "Mes prix de menuiserie");
  await other.getByRole("group", { name: "Les prochains créneaux libres" }).waitFor();
  assert.deepEqual(await barriersOf(other), []);
  await other.getByRole("button", { name: "Demander ce rendez-vous" }).click();
  await other.getByRole("status").getByText("Votre demande est envoyée.").waitFor();
}

async function confirm({ page }: Open): Promise<void> {
  await page.goto(`${house.url}/agenda`);
  await ready(page);
  const asked = page.getByRole("region", { name: "Demandes à confirmer : 2" });
  await asked.waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await asked.getByRole("listitem").filter({ hasText: "Nadia Benali" }).getByRole("link").click();
  await page.getByText("Mon premier devis").waitFor();
  await page.getByRole("button", { name: "Confirmer le rendez-vous" }).click();
  await page.getByText("Confirmé").first().waitFor();
  assert.deepEqual(await barriersOf(page), []);
}

async function cancel({ page }: Open): Promise<void> {
  await page.reload();
  await ready(page);
  const ics = await page.request.get(`${page.url().split("?")[0]}.ics`);
  assert.match(await ics.text(), /METHOD:REQUEST/);
  await page.locator("summary").filter({ hasText: "Annuler le rendez-vous" }).press("Enter");
  await page.getByRole("button", { name: "Annuler le rendez-vous" }).click();
  await page.locator(".field-error").waitFor();
  await page.getByLabel("Motif").fill("Un enfant malade");
  await page.getByRole("button", { name: "Annuler le rendez-vous" }).click();
  await page.getByText("Annulé par Nadia Benali : Un enfant malade").waitFor();
}

test("offered, booked on a phone, refused kindly to a second, confirmed, cancelled", async () => {
  const desk = await openPage(browser, wide);
  const phone = await openPage(browser, narrow);
  const other = await openPage(browser, wide);
  await offer(desk);
  await book(phone, other);
  await confirm(desk);
  await cancel(phone);
  // A colleague sees when the adviser is taken, and neither with whom nor the appointment itself.
  const beside = await openPage(browser, wide);
  await house.enter(beside.page, "colleague", `/agenda?personne=${house.world.personId("adviser")}`);
  await beside.page.getByRole("heading", { name: "L’agenda de Amaia Lafitte" }).waitFor();
  assert.equal(await beside.page.getByText("Paul Larrieu").count(), 0);
  const address = new URL(phone.page.url()).pathname;
  assert.equal((await beside.page.goto(`${house.url}${address}`))?.status(), 404);
  assert.deepEqual([...desk.complaints, ...phone.complaints, ...other.complaints], []);
  for (const one of [desk, phone, other, beside]) await one.close();
});

/** Two offer the same: one asks for whoever is free, by keyboard, and knows with whom it will be. */
async function askTheTeam(page: Open["page"]): Promise<void> {
  for (const who of ["adviser", "colleague"] as const) {
    await house.world.done(setHours, { hours: weekOf(house.world.site) }, who);
    await house.world.done(offerType, { ...point, name: "Premier conseil", horizonDays: 366 }, who);
  }
  await page.goto(`${house.url}/rendez-vous/prendre`);
  await ready(page);
  const team = page.getByRole("region", { name: "Avec la première personne libre" });
  assert.deepEqual(await barriersOf(page), []);
  await team.getByRole("link", { name: /Premier conseil/ }).press("Enter");
  const slot = page
    .locator(".slots a")
    .filter({ hasText: /Amaia Lafitte|Beñat Iribarne/ })
    .first();
  await slot.waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await slot.press("Enter");
  await page.getByText(/Premier conseil avec (Amaia Lafitte|Beñat Iribarne)/).waitFor();
  await page.getByRole("button", { name: "Confirmer ce rendez-vous" }).press("Enter");
  await page.getByRole("status").waitFor();
}

test("one’s own calendar reads a secret address, shown once, closed when one wants", async () => {
  const { page, complaints, close } = await openPage(browser, narrow);
  await house.enter(page, "neighbour", "/rendez-vous");
  await page.getByRole("button", { name: "Donner une adresse à mon agenda" }).click();
  const address = (await page.locator("code.secret").textContent())?.trim() ?? "";
  assert.deepEqual(await barriersOf(page), []);
  const given = await page.request.get(address);
  assert.equal(given.headers()["content-type"], "text/calendar; charset=utf-8");
  assert.match(await given.text(), /BEGIN:VEVENT/);
  await page.getByRole("button", { name: "Fermer l’adresse" }).click();
  await page.getByRole("button", { name: "Fermer l’adresse" }).waitFor({ state: "detached" });
  assert.equal((await page.request.get(address)).status(), 404);
  await askTheTeam(page);
  assert.deepEqual(complaints, []);
  await close();
});
