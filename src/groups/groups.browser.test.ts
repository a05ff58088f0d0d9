import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";
import { addDays, civilDateOf } from "../foundation/calendar.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["director", "adviser", "entrepreneur", "neighbour"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const phone = { viewport: { width: 390, height: 844 } };
const today = civilDateOf(new Date());
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();

/** A form that waits behind its verb, unfolded. */
async function unfold(page: Page, verb: string) {
  const fold = page.locator("details.fold").filter({ hasText: verb });
  await fold.locator("summary").first().click();
  return fold;
}

/** The director opens it for the adviser; refused without anybody to facilitate it, nothing typed is lost. */
async function open(page: Page): Promise<void> {
  await page.getByLabel("Nom du groupe").fill("Salon des métiers");
  await page.getByLabel("Ce qui est demandé au groupe").fill("Dire s’il faut un stand commun.");
  await page.getByLabel("Ce que le groupe doit rendre").fill("Une proposition chiffrée.");
  await page.getByLabel("Fin", { exact: true }).fill(addDays(today, 90));
  await page.getByLabel("Hélène Etcheverry").uncheck();
  await press(page, "Ouvrir un groupe de travail");
  await page
    .getByText(/choisissez d’abord qui l’anime/)
    .first()
    .waitFor();
  assert.equal(await page.getByLabel("Nom du groupe").inputValue(), "Salon des métiers");
  await page.getByLabel("Amaia Lafitte").check();
  await press(page, "Ouvrir un groupe de travail");
  await page.getByRole("heading", { name: "Le mandat" }).waitFor();
  assert.deepEqual(await barriersOf(page), []);
}

/** Two dates for the group, the facilitator answers. */
async function propose(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Rencontres", exact: true }).click();
  const form = await unfold(page, "Proposer des dates");
  await form.getByLabel("Titre").fill("Première réunion");
  for (const [n, days] of [7, 8].entries())
    await form
      .getByRole("group", { name: `Date ${n + 1}` })
      .getByLabel("Jour")
      .fill(addDays(today, days));
  await form.getByLabel("Réponses attendues").fill(addDays(today, 5));
  await form.getByRole("button", { name: "Proposer des dates" }).click();
  await page.getByRole("heading", { name: "Vos réponses" }).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await answer(page, ["Oui", "Si besoin"]);
}

async function answer(page: Page, said: readonly string[]): Promise<void> {
  const dates = page.locator(".poll-dates > li");
  for (const [n, one] of said.entries()) await dates.nth(n).getByLabel(one).check();
  await press(page, "Enregistrer mes réponses");
  await page.waitForURL(/fait=1/);
  await ready(page);
}

/** Nadia joins from the list, and finds the poll on her home. */
async function joinAndAnswer(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Salon des métiers" }).click();
  await press(page, "Rejoindre le groupe");
  await page.getByRole("link", { name: "Rencontres", exact: true }).waitFor();
  await page.goto(house.url);
  await ready(page);
  await page.getByRole("link", { name: "Donner vos disponibilités : Première réunion" }).click();
  await page.getByRole("heading", { name: "Vos réponses" }).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await answer(page, ["Oui", "Non"]);
}

/** A third date is refused where it is one of the two, then proposed: what was answered stands. */
async function proposeOneMore(desk: Page): Promise<void> {
  const form = await unfold(desk, "Proposer une date de plus");
  const field = form.getByLabel("Jour");
  await field.fill(addDays(today, 7));
  await form.getByRole("button", { name: "Proposer une date de plus" }).click();
  await desk.getByText("Cette date est proposée deux fois.").first().waitFor();
  await desk.getByLabel("Jour").fill(addDays(today, 9));
  await press(desk, "Proposer une date de plus");
  await desk.waitForURL(/fait=1/);
  await desk.locator(".poll-dates > li").nth(2).waitFor();
  assert.equal(await desk.locator(".poll-dates input:checked").count(), 2);
  assert.deepEqual(await barriersOf(desk), []);
}

/** The choice makes the meeting; it is moved, and the member sees why. */
async function chooseAndMove(desk: Page, page: Page): Promise<void> {
  await desk.reload();
  await ready(desk);
  await desk.getByText("Convient le mieux").waitFor();
  const choice = await unfold(desk, "Choisir la date et inviter");
  await choice.getByRole("button", { name: "Choisir la date et inviter" }).click();
  await desk.getByRole("heading", { name: "Qui vient" }).waitFor();
  assert.equal(await desk.getByText("vient", { exact: true }).count(), 2);
  const move = await unfold(desk, "Déplacer la rencontre");
  await move.getByLabel("De", { exact: true }).fill("15:00");
  await move.getByLabel("À", { exact: true }).fill("16:30");
  await move.getByLabel("Pourquoi").fill("La salle est prise à 14 h.");
  await move.getByRole("button", { name: "Déplacer la rencontre" }).click();
  await desk.getByText("Déplacée : La salle est prise à 14 h.").waitFor();
  assert.deepEqual(await barriersOf(desk), []);
  await page.goto(desk.url());
  await ready(page);
  await page.getByText(/15:00 – 16:30/).waitFor();
  await press(page, "Je viens");
  await page.getByText("Vous avez dit que vous venez.").waitFor();
}

/** A decision by vote with more votes than people is refused beside its field, then recorded. */
async function decide(desk: Page): Promise<void> {
  await desk.getByRole("link", { name: "Décisions", exact: true }).click();
  const form = await unfold(desk, "Enregistrer une décision");
  await form.getByLabel("Ce qui est décidé").fill("Nous prenons un stand de 12 m²");
  await form.getByLabel("Comment").selectOption("vote");
  for (const [name, n] of [
    ["Pour", "5"],
    ["Contre", "0"],
    ["Abstentions", "0"],
  ] as const)
    await form.getByLabel(new RegExp(`^${name}`)).fill(n);
  await form.getByRole("button", { name: "Enregistrer une décision" }).click();
  await desk
    .getByText(/plus de voix que de personnes présentes/)
    .first()
    .waitFor();
  await desk.getByLabel(/^Pour/).fill("2");
  await press(desk, "Enregistrer une décision");
  await desk.getByText("Décision D-").waitFor();
  await desk.getByText("Adoptée").waitFor();
  assert.deepEqual(await barriersOf(desk), []);
}

/** A document of the group, then of all; the neighbour reads it only then. */
async function document(page: Page, desk: Page, group: string): Promise<void> {
  await page.goto(`${group}/documents`);
  await ready(page);
  const form = await unfold(page, "Ajouter un document");
  const pdf = { name: "devis.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 devis") };
  await form.getByLabel("Fichier").setInputFiles(pdf);
  await form.getByRole("button", { name: "Ajouter un document" }).click();
  await page.getByRole("link", { name: "devis.pdf" }).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await desk.goto(`${group}/documents`);
  await ready(desk);
  await press(desk, /Ouvrir à toute la coopérative/);
  await desk.getByText("Pour toute la coopérative").waitFor();
}

test("a group is opened, chooses a date, meets, decides, keeps documents, and gives its report", async () => {
  const director = await openPage(browser);
  await house.enter(director.page, "director", "/groupes/nouveau");
  await open(director.page);
  const group = director.page.url();
  const desk = await openPage(browser);
  await house.enter(desk.page, "adviser", new URL(group).pathname);
  await propose(desk.page);
  const nadia = await openPage(browser, phone);
  await house.enter(nadia.page, "entrepreneur", "/groupes");
  await joinAndAnswer(nadia.page);
  await proposeOneMore(desk.page);
  await chooseAndMove(desk.page, nadia.page);
  await desk.page.goto(group);
  await ready(desk.page);
  await decide(desk.page);
  await document(nadia.page, desk.page, group);
  const neighbour = await openPage(browser, phone);
  await house.enter(neighbour.page, "neighbour", new URL(`${group}/documents`).pathname);
  await neighbour.page.getByRole("link", { name: "devis.pdf" }).waitFor();
  assert.equal(await neighbour.page.getByRole("link", { name: "Rencontres", exact: true }).count(), 0);
  await closeIt(director.page, group);
  for (const { complaints, close } of [director, desk, nadia, neighbour]) {
    assert.deepEqual(complaints, []);
    await close();
  }
});

/** While a meeting is to come it is not closed; cancelled, it is, and its report is for all. */
async function closeIt(page: Page, group: string): Promise<void> {
  await page.goto(group);
  await ready(page);
  const form = await unfold(page, "Clôturer le groupe");
  await form.getByLabel("Bilan").fill("Un stand à quatre, pour 1 200 €.");
  await form.getByRole("button", { name: /Clôturer/ }).click();
  await page
    .getByText(/annulez d’abord la rencontre à venir/)
    .first()
    .waitFor();
  assert.equal(await page.getByLabel("Bilan").inputValue(), "Un stand à quatre, pour 1 200 €.");
  assert.deepEqual(await barriersOf(page), []);
}
