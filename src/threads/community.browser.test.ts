import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import type { PersonName } from "../../fixtures/people.ts";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["director", "community", "entrepreneur", "neighbour"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const phone = { viewport: { width: 390, height: 844 } };
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true }).click();
async function go(page: Page, path: string): Promise<void> {
  await page.goto(house.url + path);
  await ready(page);
}
/** Each signs in once: Nadia and Paul on a telephone. */
const pages = new Map<PersonName, Page>();
async function pageOf(who: PersonName): Promise<Page> {
  const known = pages.get(who);
  if (known) return known;
  const { page } = await openPage(browser, who === "community" ? {} : phone);
  await house.enter(page, who);
  pages.set(who, page);
  return page;
}
/** A form that waits behind its verb, unfolded. */
async function unfold(page: Page, verb: string) {
  const fold = page.locator("details.fold").filter({ hasText: verb }).last();
  await fold.locator("summary").first().click();
  return fold;
}

test("a profile is found with a slip of the finger, filters have an address, Back works", async () => {
  const nadia = await pageOf("entrepreneur");
  await go(nadia, "/moi/fiche");
  await nadia.getByLabel("Qui me trouve dans l’annuaire").selectOption("cooperative");
  await nadia.getByLabel("Compétences (facultatif)").fill("Imprimerie, Couture");
  await nadia.getByLabel("Lieux desservis (facultatif)").fill("Bayonne");
  await nadia.getByLabel("Téléphone (facultatif)").fill("06 12 34 56 78");
  await press(nadia, "Enregistrer ma fiche");
  await nadia.getByText("Votre fiche est enregistrée.").waitFor();
  assert.deepEqual(await barriersOf(nadia), []);
  await nadia.getByRole("link", { name: "Voir ma fiche comme les autres" }).click();
  await nadia.getByText(/pour un inconnu, vous n’êtes pas/).waitFor();
  const paul = await pageOf("neighbour");
  await go(paul, "/annuaire");
  await paul.getByLabel("Un nom, un métier, une compétence").fill("imprimrie");
  await press(paul, "Chercher");
  await paul.waitForURL(/q=imprimrie/);
  await paul.getByRole("link", { name: "Nadia Benali" }).waitFor();
  await paul.getByRole("link", { name: /^Bayonne/ }).click();
  await paul.waitForURL(/q=imprimrie&place=Bayonne/);
  await paul.getByRole("link", { name: "Nadia Benali" }).click();
  await paul.getByRole("heading", { name: "Nadia Benali" }).waitFor();
  assert.ok(!(await paul.content()).includes("06 12 34 56 78"));
  await paul.goBack();
  await paul.getByRole("link", { name: "Retirer le filtre Bayonne" }).waitFor();
  assert.deepEqual(await barriersOf(paul), []);
});

test("what is typed survives, is read by others as new, and two devices lose no word", async () => {
  const nadia = await pageOf("entrepreneur");
  await go(nadia, "/fils/nouveau");
  await nadia.getByLabel("Titre").fill("Quel imprimeur ?");
  await nadia.getByLabel("Message", { exact: true }).fill("Qui connaît **un imprimeur** ? @Paul Larrieu");
  await nadia.getByText(/Brouillon enregistré/).waitFor();
  await go(nadia, "/annuaire");
  await go(nadia, "/fils/nouveau");
  assert.equal(await nadia.getByLabel("Titre").inputValue(), "Quel imprimeur ?");
  await press(nadia, "Publier");
  await nadia.locator(".rich strong").filter({ hasText: "un imprimeur" }).waitFor();
  assert.deepEqual(await barriersOf(nadia), []);
  const thread = new URL(nadia.url()).pathname;

  const paul = await pageOf("neighbour");
  await go(paul, "/");
  await paul.getByRole("link", { name: "1 discussion non lue" }).click();
  await paul.getByText("1 nouveau").waitFor();
  await paul.getByRole("link", { name: "Quel imprimeur ?" }).click();
  await paul.getByText("Nouveau depuis votre passage").waitFor();
  await paul.getByLabel("Votre message").fill("Celui de Tarnos.");
  await press(paul, "Publier");
  await paul.getByText("Celui de Tarnos.").first().waitFor();
  assert.deepEqual(await barriersOf(paul), []);
  await go(paul, "/fils?face=unread");
  await paul.getByText("Vous avez tout lu").waitFor();

  const other = await nadia.context().newPage();
  await go(other, thread);
  await go(nadia, thread);
  const edit = async (page: Page, text: string) => {
    await page.locator(".item-acts summary").first().click();
    const form = await unfold(page, "Modifier le message");
    await form.getByLabel("Message", { exact: true }).fill(text);
    await form.getByRole("button", { name: "Modifier le message" }).click();
  };
  await edit(other, "Du téléphone");
  await other.locator(".rich").filter({ hasText: "Du téléphone" }).waitFor();
  await edit(nadia, "De l’ordinateur");
  await nadia
    .getByText(/a changé pendant que vous l’écriviez/)
    .first()
    .waitFor();
  const typed = nadia.locator("details.fold[open] textarea").first();
  assert.equal(await typed.inputValue(), "De l’ordinateur");
});

test("while a title is typed, what was perhaps said already is shown", async () => {
  const paul = await pageOf("neighbour");
  await go(paul, "/fils/nouveau");
  await paul.getByLabel("Titre").fill("Un bon imprimeur ?");
  const said = paul.getByRole("region", { name: "On en a peut-être déjà parlé" });
  await said.getByRole("link", { name: "Quel imprimeur ?" }).waitFor();
  assert.deepEqual(await barriersOf(paul), []);
});

test("markup within a message is shown as it is, and a thread is locked with its reason", async () => {
  const julien = await pageOf("community");
  await go(julien, "/fils/nouveau");
  await julien.getByLabel("Titre").fill("Entre nous");
  await julien.getByLabel("Message", { exact: true }).fill("<script>alert(1)</script> bonjour");
  await press(julien, "Publier");
  await julien.locator(".rich").filter({ hasText: "<script>alert(1)</script> bonjour" }).waitFor();
  const lock = await unfold(julien, "Fermer la discussion");
  await lock.getByLabel("Pourquoi").fill("C’est dit.");
  await lock.getByRole("button", { name: "Fermer la discussion" }).click();
  await julien.getByText("Fermée par Julien Castets : C’est dit.").waitFor();
  assert.deepEqual(await barriersOf(julien), []);
});

test("asked in a few words, somebody is thought of at once, sees why, offers, is chosen", async () => {
  const paul = await pageOf("neighbour");
  await go(paul, "/entraide/nouvelle");
  await paul.getByLabel("En quelques mots").fill("Imprimer mes cartes avant le salon");
  await press(paul, "Publier");
  await paul.getByText("Qui a été prévenu, et pourquoi").first().waitFor();
  assert.deepEqual(await barriersOf(paul), []);
  const request = new URL(paul.url()).pathname;
  const nadia = await pageOf("entrepreneur");
  await go(nadia, "/");
  await nadia.getByRole("link", { name: /Pouvez-vous aider/ }).click();
  await nadia.getByText("Parce que votre fiche dit : Imprimerie").waitFor();
  assert.deepEqual(await barriersOf(nadia), []);
  await press(nadia, "Proposer mon aide");
  await nadia.getByText("Vous avez proposé votre aide.").first().waitFor();
  await go(paul, request);
  await paul.getByRole("button", { name: /^Choisir/ }).click();
  await paul.getByText("Quelqu’un s’en occupe").first().waitFor();
  await go(nadia, request);
  await nadia.getByText("C’est vous qui aidez : merci.").waitFor();
});

test("needs are told, put together in one gesture, become a page, and whoever asked is told", async () => {
  const julien = await pageOf("community");
  await go(julien, "/besoins");
  const ask = await unfold(julien, "Demander les besoins");
  await ask.getByLabel("La question").fill("Qu’est-ce qui vous bloque ?");
  await ask.getByRole("button", { name: "Demander les besoins" }).click();
  await julien.getByRole("heading", { name: "Qu’est-ce qui vous bloque ?" }).waitFor();
  const survey = new URL(julien.url()).pathname;
  for (const [who, text] of [
    ["entrepreneur", "Fixer mes prix"],
    ["neighbour", "Mes prix sont trop bas"],
  ] as const) {
    const page = await pageOf(who);
    await go(page, "/");
    await page.getByRole("link", { name: "Qu’est-ce qui vous bloque ?" }).click();
    await page.getByLabel("Besoin 1").fill(text);
    await press(page, "Enregistrer mes réponses");
    await page.getByText("Vos réponses sont enregistrées.").waitFor();
    assert.deepEqual(await barriersOf(page), []);
  }
  await go(julien, survey);
  await press(julien, "Réunir sous « Prix » (2)");
  const page = await unfold(julien, "En faire une page du guide");
  await page.getByRole("button", { name: "En faire une page du guide" }).click();
  await julien.getByText("Mes prix sont trop bas").waitFor();
  assert.deepEqual(await barriersOf(julien), []);
  const nadia = await pageOf("entrepreneur");
  await go(nadia, "/avis");
  await nadia.getByText(/Vous l’aviez demandé/).waitFor();
});
