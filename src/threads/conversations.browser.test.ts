import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import type { PersonName } from "../../fixtures/people.ts";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["community", "entrepreneur", "neighbour"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const phone = { viewport: { width: 390, height: 844 } };
async function enter(who: PersonName): Promise<Page> {
  const { page } = await openPage(browser, who === "community" ? {} : phone);
  await house.enter(page, who);
  return page;
}
async function go(page: Page, path: string): Promise<void> {
  await page.goto(house.url + path);
  await ready(page);
}

test("a message to one person: written, read, reported, judged alone, its author blocked", async () => {
  const nadia = await enter("entrepreneur");
  await go(nadia, "/messages");
  await nadia.getByText("Aucun message").waitFor();
  assert.deepEqual(await barriersOf(nadia), []);
  await nadia.getByRole("link", { name: "Écrire un message" }).first().click();
  await nadia.getByRole("checkbox", { name: "Paul Larrieu" }).check();
  await nadia.getByLabel("Message", { exact: true }).fill("Auriez-vous un moment **jeudi** ?");
  assert.deepEqual(await barriersOf(nadia), []);
  await nadia.getByRole("button", { name: "Publier" }).click();
  await nadia.getByRole("heading", { name: "Paul Larrieu" }).waitFor();
  await nadia.getByText("Entre vous et Paul Larrieu").waitFor();
  const conversation = new URL(nadia.url()).pathname;

  const paul = await enter("neighbour");
  await go(paul, "/messages");
  await paul.getByRole("link", { name: "Nadia Benali" }).click();
  await paul.locator(".rich").filter({ hasText: "jeudi" }).waitFor();
  assert.deepEqual(await barriersOf(paul), []);
  await paul.locator(".item-acts summary").first().click();
  const fold = paul.locator("details.fold").filter({ hasText: "Signaler le message" }).last();
  await fold.locator("summary").first().click();
  await fold.getByLabel("Pourquoi").fill("Publicité");
  await fold.getByRole("button", { name: "Signaler le message" }).click();
  await ready(paul);

  const julien = await enter("community");
  await go(julien, conversation);
  assert.equal(await julien.getByText("jeudi").count(), 0, "nobody else reads it");
  await go(julien, "/moderation");
  await julien.getByText("1 en attente").waitFor();
  await julien.getByRole("link", { name: "Commentaires à relire" }).waitFor();
  assert.deepEqual(await barriersOf(julien), []);
  await julien.getByRole("link", { name: "Messages signalés" }).click();
  const report = julien.getByRole("region", { name: "Message d’une conversation privée" });
  await report.getByText("jeudi").waitFor();
  assert.equal(await report.getByRole("link").count(), 0, "this message alone");
  assert.deepEqual(await barriersOf(julien), []);

  await go(paul, conversation);
  await paul.locator(".item-acts summary").first().click();
  await paul.getByRole("button", { name: "Bloquer Nadia Benali" }).click();
  await paul.getByRole("dialog").getByRole("button", { name: "Bloquer Nadia Benali" }).click();
  await paul.getByText("Message d’une personne que vous avez bloquée.").waitFor();
  await go(nadia, conversation);
  await nadia.getByText("Vos messages n’atteignent plus personne ici").waitFor();
});
