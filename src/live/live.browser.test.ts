import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";
import { whenOf } from "../foundation/when.ts";
import { past, workshop } from "./live.fixture.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["adviser", "entrepreneur", "neighbour"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const phone = { viewport: { width: 390, height: 844 } };
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();

/** Soon, within the hour, and over before midnight. */
function soon() {
  const inMinutes = (n: number) => whenOf(new Date(Date.now() + n * 60_000));
  const [from, to] = [inMinutes(15), inMinutes(30)];
  return from.date === to.date
    ? { date: from.date, from: from.time, to: to.time }
    : { date: to.date, from: "00:00", to: "01:00" };
}

test("one asks, the other votes, the host answers: each sees it without reloading", async () => {
  const own = { ...soon(), audience: "members", onlineLink: "" };
  const event = await workshop(house.world, own, { before: new Date(Date.now() - 7_200_000) });
  const room = `/evenements/${event}/direct`;
  const [nadia, paul, amaia] = [
    await openPage(browser, phone),
    await openPage(browser, phone),
    await openPage(browser),
  ];
  await house.enter(nadia.page, "entrepreneur");
  await nadia.page.getByRole("region", { name: "C’est bientôt" }).getByRole("link").click();
  await nadia.page.waitForURL(`${house.url}${room}`);
  await house.enter(paul.page, "neighbour", room);
  await house.enter(amaia.page, "adviser", room);
  await amaia.page.getByText("3 personnes ici").waitFor();

  await nadia.page.getByLabel("Votre question").fill("Comment annoncer une hausse ?");
  await nadia.page.getByLabel("Sans mon nom").check();
  await press(nadia.page, "Poser la question");
  await paul.page.getByText("Comment annoncer une hausse ?").waitFor();
  await paul.page.getByText(/^Sans nom/).waitFor();
  assert.equal(await nadia.page.getByLabel("Votre question").inputValue(), "");
  const vote = paul.page.getByRole("button", { name: /^1 voix : voter/ });
  await vote.focus();
  await paul.page.keyboard.press("Enter");
  await amaia.page.getByRole("button", { name: /^2 voix : voter/ }).waitFor();

  // The meeting by video stands beside the questions, and stays while they change.
  await amaia.page.getByRole("link", { name: /Tester ma caméra|Entrer dans la salle/ }).click();
  await amaia.page.getByRole("button", { name: "Entrer", exact: true }).waitFor();
  await press(amaia.page, "En cours");
  await nadia.page.getByText("En cours", { exact: true }).waitFor();
  await amaia.page.locator("summary", { hasText: "Répondre par écrit" }).click();
  await amaia.page.getByLabel("Réponse (lue par tous)").fill("Trois mois avant, par écrit.");
  await press(amaia.page, "Répondre par écrit");
  for (const { page } of [nadia, paul]) {
    await page.getByText("Répondues ou écartées (1)").click();
    await page.getByText("Trois mois avant, par écrit.").waitFor();
  }
  assert.match(amaia.page.url(), /\/direct\/visio$/);
  await amaia.page.getByRole("button", { name: "Entrer", exact: true }).waitFor();
  for (const { page, complaints, close } of [nadia, paul, amaia]) {
    assert.deepEqual(await barriersOf(page), []);
    assert.deepEqual(complaints, []);
    await close();
  }
});

test("in two clicks the session is a draft of the channel, with its hosts to ask", async () => {
  const event = await workshop(house.world, past);
  const { page, complaints, close } = await openPage(browser);
  await house.enter(page, "adviser", `/evenements/${event}/direct`);
  await page.getByRole("link", { name: "Préparer le replay" }).click();
  await page.getByLabel("Le film commence à").waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await press(page, "Créer le brouillon");
  await page.waitForURL(/\/chaine\/[0-9a-f-]+\/reglages$/);
  await ready(page);
  assert.equal(
    await page
      .getByText("Amaia Lafitte")
      .count()
      .then((n) => n > 0),
    true,
  );
  await page.goto(`${house.url}/evenements/${event}/direct`);
  await page.getByText("Le replay viendra ici.").waitFor();
  assert.deepEqual(await barriersOf(page), []);
  assert.deepEqual(complaints, []);
  await close();
});
