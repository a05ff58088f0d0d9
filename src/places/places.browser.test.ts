import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage } from "../doors/web/web-under-test.ts";
import { drawHouseKey } from "../foundation/house-key.ts";
import { makeAddress } from "./make-address.ts";
import { floorOf, roomOf } from "./places.fixture.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["entrepreneur", "neighbour", "community"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

/** A weekday that is a while ahead of whatever day it is. */
function comingTuesday(): string {
  const day = new Date(Date.now() + 7 * 86_400_000);
  while (day.getUTCDay() !== 2) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

test("one drags over free hours, another wants them at once: one has them, the other is told", async () => {
  const room = await roomOf(house.world);
  const date = comingTuesday();
  const one = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  const other = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await house.enter(one.page, "entrepreneur", `/lieux/planning?date=${date}`);
  await house.enter(other.page, "neighbour", `/lieux/salles/${room}?date=${date}`);
  const cell = (time: string) =>
    one.page.getByRole("button", { name: `Salle des Sardinières, ${time}, libre`, exact: true });
  const [from, to] = [await cell("09:00").boundingBox(), await cell("10:30").boundingBox()];
  assert.ok(from && to);
  await one.page.mouse.move(from.x + 4, from.y + 10);
  await one.page.mouse.down();
  await one.page.mouse.move(to.x + 4, to.y + 10, { steps: 8 });
  await one.page.mouse.up();
  await one.page.getByText("Salle des Sardinières, de 09:00 à 11:00").waitFor();
  await one.page.getByLabel("Pour quoi faire").fill("Entretien d’une cliente");
  await other.page.getByLabel("De", { exact: true }).fill("10:00");
  await other.page.getByLabel("À", { exact: true }).fill("12:00");
  await other.page.getByLabel("Pour quoi faire").fill("Devis à deux");
  await one.page.getByRole("button", { name: "Réserver", exact: true }).click();
  await one.page.getByText("C’est réservé.").waitFor();
  await other.page.getByRole("button", { name: "Réserver", exact: true }).click();
  await other.page
    .getByText(/est déjà prise de 09:00 à 11:00 \(Entretien d’une cliente\)/)
    .first()
    .waitFor();
  assert.equal(await other.page.getByLabel("Pour quoi faire").inputValue(), "Devis à deux");
  for (const { page, complaints, close } of [one, other]) {
    assert.deepEqual(await barriersOf(page), []);
    assert.deepEqual(
      complaints.filter((text) => !/422/.test(text)),
      [],
    );
    await close();
  }
});

test("with the keyboard alone: arrows, Shift, Enter, and the form", async () => {
  const { page, close } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  await house.enter(page, "neighbour", `/lieux/planning?date=${comingTuesday()}`);
  const start = page.getByRole("button", { name: /, 11:30, libre$/ }).first();
  await start.focus();
  for (const key of ["ArrowRight", "Shift+ArrowRight", "Enter"]) await page.keyboard.press(key);
  await page.keyboard.type("Réunion de quartier");
  await page.keyboard.press("Enter");
  await page.getByText("C’est réservé.").waitFor();
  await close();
});

test("the door: a tablet that signs in nowhere takes the room, and says until when", async () => {
  const subject = await roomOf(house.world, { name: "Cabine" });
  const { secret, hash } = drawHouseKey("la-navette");
  await house.world.done(makeAddress, { subject, purpose: "door", hash });
  const { page, close } = await openPage(browser, { viewport: { width: 1024, height: 768 } });
  await page.goto(`${house.url}/lieux/porte/${secret}`);
  await page
    .getByText(/^Libre/)
    .first()
    .waitFor();
  assert.deepEqual(await barriersOf(page), []);
  const take = page.getByRole("button", { name: "Prendre 15 min" });
  // In the last quarter of a day nothing is left to take.
  if ((await take.count()) > 0) {
    await take.click();
    await page.getByText(/^Occupé jusqu’à/).waitFor();
    assert.deepEqual(await barriersOf(page), []);
  }
  const wrong = await page.goto(`${house.url}/lieux/porte/${secret.slice(0, -1)}x`);
  assert.equal(wrong?.status(), 404);
  await close();
});

test("who keeps the places adds one, and sees what is asked", async () => {
  const { page, complaints, close } = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await house.enter(page, "community", "/cooperative/lieux/nouveau");
  await page.getByLabel("Nom", { exact: true }).fill("Salle du phare");
  await page.getByLabel("Places assises").fill("beaucoup");
  await page.getByRole("button", { name: "Enregistrer ce lieu" }).click();
  await page.locator(".field-error").first().waitFor();
  assert.equal(await page.getByLabel("Nom", { exact: true }).inputValue(), "Salle du phare");
  await page.getByLabel("Places assises").fill("12");
  await page.getByRole("button", { name: "Enregistrer ce lieu" }).click();
  await page.getByText("C’est enregistré.").waitFor();
  await page.goto(`${house.url}/lieux/demandes`);
  await page.getByText("Aucune demande n’attend").waitFor();
  assert.deepEqual(await barriersOf(page), []);
  assert.deepEqual(
    complaints.filter((text) => !/422/.test(text)),
    [],
  );
  await close();
});

test("the team puts a room on the plan of a floor and moves it; a member books it from there", async () => {
  const plan = await floorOf(house.world);
  const room = await roomOf(house.world, { name: "Étage" });
  const keeper = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  const { page } = keeper;
  await house.enter(page, "community", `/cooperative/lieux/plans?plan=${plan}`);
  await page.getByLabel("Lieu", { exact: true }).selectOption(room);
  await page.getByLabel("Largeur, en %").first().fill("95");
  await page.getByRole("button", { name: "Placer sur le plan", exact: true }).first().click();
  await page.getByText("Le lieu déborde du plan").first().waitFor();
  await page.getByLabel("Largeur, en %").first().fill("40");
  await page.getByRole("button", { name: "Placer sur le plan", exact: true }).first().click();
  await page.getByRole("button", { name: "Étage : vers la droite", exact: true }).press("Enter");
  await page.locator(".floor-box[style*='12%']").waitFor();
  assert.deepEqual(await barriersOf(page), []);
  const member = await openPage(browser, { viewport: { width: 390, height: 844 } });
  const date = comingTuesday();
  await house.enter(member.page, "entrepreneur", `/lieux/plan?plan=${plan}&date=${date}&at=14:00`);
  assert.deepEqual(await barriersOf(member.page), []);
  assert.equal(await member.page.evaluate(() => document.documentElement.scrollWidth), 390);
  await member.page.getByRole("link", { name: "Étage, libre", exact: true }).click();
  assert.equal(await member.page.getByLabel("De", { exact: true }).inputValue(), "14:00");
  assert.equal(await member.page.locator('[name="book.date"]').inputValue(), date);
  await Promise.all([keeper.close(), member.close()]);
});
