import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";
import { addDays, civilDateOf } from "../foundation/calendar.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["community", "adviser", "entrepreneur", "neighbour", "hr"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const phone = { viewport: { width: 390, height: 844 } };
const today = civilDateOf(new Date());
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();

/** The community manager plans it and publishes it; answers the address of its page. */
async function plan(page: Page, title: string, more: Readonly<Record<string, string>>): Promise<string> {
  await page.goto(`${house.url}/evenements/nouveau`);
  await ready(page);
  await page.getByLabel("Titre").fill(title);
  await page.getByLabel("Jour", { exact: true }).fill(addDays(today, 10));
  await page.getByLabel(/^Autre salle ou lieu/).fill("Salle des Sardinières, Tarnos");
  for (const [label, value] of Object.entries(more)) {
    const field = page.getByLabel(new RegExp(`^${label}`)).first();
    await ((await field.evaluate((one) => one.tagName)) === "SELECT"
      ? field.selectOption(value)
      : field.fill(value));
  }
  assert.deepEqual(await barriersOf(page), []);
  await press(page, "Enregistrer le brouillon");
  await page.getByText("Brouillon").waitFor();
  const fold = page.locator("details.fold").filter({ hasText: "Publier l’événement" });
  await fold.locator("summary").click();
  await fold.getByRole("button", { name: "Publier l’événement" }).click();
  await page.getByText("Publié").waitFor();
  assert.deepEqual(await barriersOf(page), []);
  return page.url();
}

test("two press Register for the last seat; who has it leaves, the other is offered it", async () => {
  const desk = await openPage(browser);
  await house.enter(desk.page, "community", "/evenements");
  const event = await plan(desk.page, "Fixer ses prix", { "Places sur place": "1" });
  const [nadia, paul] = [await openPage(browser, phone), await openPage(browser, phone)];
  await house.enter(nadia.page, "entrepreneur", new URL(event).pathname);
  await house.enter(paul.page, "neighbour", new URL(event).pathname);
  await Promise.all([press(nadia.page, "S’inscrire sur place"), press(paul.page, "S’inscrire sur place")]);
  const said = (page: Page) => page.getByText(/Vous avez votre place|Vous attendez une place/).innerText();
  const both = [await said(nadia.page), await said(paul.page)];
  assert.deepEqual(both.toSorted(), ["Vous attendez une place", "Vous avez votre place"]);
  const [first, second] = both[0] === "Vous avez votre place" ? [nadia, paul] : [paul, nadia];
  await second.page.getByText("Vous êtes en position 1 dans la file sur place.").waitFor();
  assert.deepEqual(await barriersOf(second.page), []);
  await press(first.page, "Rendre ma place");
  await first.page.getByRole("button", { name: /file sur place/ }).waitFor();
  await second.page.goto(house.url);
  await ready(second.page);
  await second.page.getByText("Une place vous est offerte").waitFor();
  await second.page.getByRole("link", { name: "Fixer ses prix" }).click();
  await second.page.getByText(/Répondez avant le/).waitFor();
  assert.deepEqual(await barriersOf(second.page), []);
  await press(second.page, "Prendre la place");
  await second.page.getByRole("link", { name: "Afficher mon billet" }).click();
  await second.page.getByRole("img", { name: /^Billet/ }).waitFor();
  assert.deepEqual(await barriersOf(second.page), []);
  for (const { complaints, close } of [desk, nadia, paul]) {
    assert.deepEqual(complaints, []);
    await close();
  }
});

/** Somebody without an account: seats are kept while they say who they are. */
async function comeByPublicPage(page: Page, event: string): Promise<void> {
  await page.goto(`${house.url}/agenda-public/la-navette`);
  await page.getByRole("link", { name: "Portes ouvertes" }).click();
  assert.equal(await page.locator("script[src]").count(), 0);
  const said = JSON.parse((await page.locator("script").first().textContent()) ?? "");
  assert.equal(said["@graph"][0]["@type"], "Event");
  await press(page, "S’inscrire");
  await page.getByText(/vous est gardée jusqu’à/).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await page.getByLabel("Prénom").fill("Claire");
  await page.getByLabel("Nom", { exact: true }).fill("Duhalde");
  await press(page, "Confirmer l’inscription");
  await page
    .getByText(/adresse/)
    .first()
    .waitFor();
  assert.equal(await page.getByLabel("Prénom").inputValue(), "Claire");
  await page.getByLabel("Adresse électronique").fill("claire.duhalde@exemple.example");
  await press(page, "Confirmer l’inscription");
  await page.getByText(/un courriel vient de partir/).waitFor();
  const calendar = await page.request.get(`${house.url}/agenda-public/la-navette/agenda.ics`);
  assert.match(await calendar.text(), new RegExp(`UID:${event.split("/").at(-1)}@evenement.ensemble`));
}

/** The door: without a line what is noted stays on the telephone, and leaves when it is back, once. */
async function receive(page: Page, event: string): Promise<void> {
  await page.goto(`${event}/accueil`);
  await page.waitForFunction(() => document.documentElement.dataset.live === "");
  await page.getByText("0 sur 2 sont là").waitFor();
  assert.deepEqual(await barriersOf(page), []);
  const ticket = (await page.locator("#door-list li").first().getAttribute("data-ticket")) ?? "";
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.context().setOffline(true);
  for (let twice = 0; twice < 2; twice++) {
    await page.getByLabel("Billet").fill(`${ticket.slice(0, 4)} ${ticket.slice(4).toLowerCase()}`);
    await page.keyboard.press("Enter");
  }
  await page.getByText(/déjà noté/).waitFor();
  await page.getByText("1 sur 2 sont là").waitFor();
  await page.getByText(/Pas de réseau.*1 à envoyer/).waitFor();
  await page.reload();
  await page.getByText("1 sur 2 sont là").waitFor();
  await page.context().setOffline(false);
  await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith("arrivals:")));
  await page.goto(`${event}/liste`);
  assert.equal(await page.getByText("✓").count(), 1);
}

test("anybody comes by the public page; without a line the door takes tickets once", async () => {
  const desk = await openPage(browser);
  await house.enter(desk.page, "community", "/evenements");
  const event = await plan(desk.page, "Portes ouvertes", { "Ouvert à": "public", De: "16:00", À: "18:00" });
  const claire = await openPage(browser, phone);
  await comeByPublicPage(claire.page, event);
  const nadia = await openPage(browser, phone);
  await house.enter(nadia.page, "entrepreneur", new URL(event).pathname);
  await press(nadia.page, "S’inscrire sur place");
  await nadia.page.getByText("Vous avez votre place").waitFor();
  await receive(desk.page, event);
  for (const { close } of [desk, claire, nadia]) await close();
});
