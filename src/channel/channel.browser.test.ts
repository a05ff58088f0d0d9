import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import {
  barriersOf,
  eventually,
  openBrowser,
  openDevice,
  openPage,
  ready,
} from "../doors/web/web-under-test.ts";
import { added } from "./channel.fixture.ts";
import { filmOfBytes } from "./tiny-film.fixture.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
let folder: string;
before(async () => {
  house = await openHouse(["entrepreneur", "director", "neighbour"]);
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), "film-device-"));
});
after(async () => {
  await browser.close();
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

const heavy = 160_000_000;
const file = "atelier.mp4";

/**
 * Sends the file on a telephone that remembers; `cut`: as its second piece leaves the line goes, and the
 * browser is closed. Answers from which byte on it was sent.
 */
async function sendFrom(film: string, { cut }: { cut: boolean }): Promise<number> {
  const viewport = { width: 390, height: 844 };
  const context = await openDevice(join(folder, "profile"), { viewport });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const settings = `/chaine/${film}/reglages`;
    // The device remembers who signed in on it.
    if ((await context.cookies()).length === 0) await house.enter(page, "entrepreneur", settings);
    else await page.goto(`${house.url}${settings}`);
    await ready(page);
    const line = await context.newCDPSession(page);
    const gone = { offline: true, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
    const from: number[] = [];
    page.on("request", (request) => {
      if (request.method() !== "PATCH") return;
      from.push(Number(request.headers()["upload-offset"]));
      if (cut && from.length === 2) void line.send("Network.emulateNetworkConditions", gone);
    });
    await page.getByLabel("Choisir le fichier").setInputFiles(join(folder, file));
    const whole = /est arrivé en entier|attend d’être préparé|est en préparation|^Prête/;
    await page
      .getByText(cut ? "La ligne est tombée." : whole)
      .first()
      .waitFor();
    return from[0] ?? -1;
  } finally {
    await context.close();
  }
}

test("cut twice, the browser closed each time, a file goes on where it was, and plays", async () => {
  await writeFile(join(folder, file), filmOfBytes(heavy));
  const film = await added(house.world);
  const first = await sendFrom(film, { cut: true });
  const second = await sendFrom(film, { cut: true });
  const third = await sendFrom(film, { cut: false });
  assert.equal(first, 0);
  assert.ok(second >= 32_000_000 && third > second && third < heavy, `${second} ${third}`);
  const { page, complaints, close } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  await house.enter(page, "entrepreneur", `/chaine/${film}/reglages`);
  await page.getByText(/^Prête/).waitFor({ timeout: 60_000 });
  assert.deepEqual(await barriersOf(page), []);
  await page.getByText("Enregistrer les sous-titres").first().click();
  await page
    .getByLabel("Texte et heures")
    .fill("WEBVTT\n\n00:00.500 --> 00:02.000\nBonjour\n\n00:02.000 --> 00:02.900\nParlons de la marge");
  await page.getByRole("button", { name: "Enregistrer les sous-titres" }).click();
  await page.getByText("Français : 2 sous-titres, relus").waitFor();
  await page.getByText("Enregistrer les chapitres").first().click();
  await page.getByLabel("Chapitres", { exact: false }).fill("0:00 Bonjour\n0:02 La marge");
  await page.getByRole("button", { name: "Enregistrer les chapitres" }).click();
  await page.getByLabel("Qui peut la voir").selectOption("members");
  await page.getByRole("button", { name: "Publier", exact: true }).click();
  await page.getByText("Membres", { exact: true }).waitFor();

  await playByKeys(page);
  assert.deepEqual(complaints, []);
  await close();
});

/** From the list, by a word that is said, to its instant; then by the keyboard alone. */
async function playByKeys(page: Page): Promise<void> {
  await page.goto(`${house.url}/chaine?search=marge`);
  await page.getByText("À 0:02 : « Parlons de la marge »").waitFor();
  await page.getByRole("link", { name: "Fixer son prix" }).click();
  await ready(page);
  const video = page.locator("video");
  const at = () => video.evaluate((one) => Math.round((one as HTMLVideoElement).currentTime * 10) / 10);
  await eventually(at, 2);
  assert.deepEqual(await barriersOf(page), []);
  // By the keyboard alone: back by five seconds, captions, play to the end.
  await video.focus();
  await page.keyboard.press("ArrowLeft");
  await eventually(at, 0);
  await page.keyboard.press("k");
  await eventually(() => video.evaluate((one) => (one as HTMLVideoElement).ended), true);
  await page.getByText("Transcription", { exact: true }).click();
  await page
    .getByRole("button", { name: /0:00 Bonjour/ })
    .last()
    .click();
  await eventually(at, 0.5);
}

test("a public film plays without script; made private, its old addresses say nothing", async () => {
  const film = await added(house.world);
  const { page, close } = await openPage(browser);
  await house.enter(page, "director", `/chaine/${film}/reglages`);
  await page.getByLabel("Choisir le fichier").setInputFiles({
    ...{ name: "atelier.mp4", mimeType: "video/mp4", buffer: filmOfBytes() },
  });
  await page.getByText(/^Prête/).waitFor({ timeout: 60_000 });
  const publish = async (scope: string, mark: string) => {
    await page.getByLabel("Qui peut la voir").selectOption(scope);
    await page.getByRole("button", { name: "Publier", exact: true }).click();
    await page.getByText(mark, { exact: true }).first().waitFor();
  };
  await publish("public", "Publique");
  const stranger = await browser.newContext({ javaScriptEnabled: false, locale: "fr-FR" });
  const outside = await stranger.newPage();
  await outside.goto(`${house.url}/voir/la-navette`);
  assert.equal(await outside.getByRole("link", { name: "Fixer son prix" }).count(), 1);
  await outside.goto(`${house.url}/voir/la-navette/${film}`);
  const source = (await outside.locator("video source").getAttribute("src")) ?? "";
  const file = await outside.request.get(`${house.url}${source}`, { headers: { range: "bytes=0-99" } });
  assert.deepEqual([file.status(), file.headers()["content-type"]], [206, "video/mp4"]);
  const feed = await (await outside.request.get(`${house.url}/voir/la-navette/videos.rss`)).text();
  assert.match(feed, new RegExp(`<guid isPermaLink="false">${film}</guid>`));
  const embed = await outside.request.get(`${house.url}/voir/la-navette/${film}/integrer`);
  assert.match(embed.headers()["content-security-policy"] ?? "", /frame-ancestors \*/);
  const oembed = `${house.url}/voir/la-navette/oembed?url=${house.url}/voir/la-navette/${film}`;
  assert.equal((await (await outside.request.get(oembed)).json()).type, "video");
  await publish("private", "Privée");
  for (const address of [source, `/voir/la-navette/${film}`, `/voir/la-navette/${film}/integrer`])
    assert.equal((await outside.request.get(`${house.url}${address}`)).status(), 404, address);
  assert.equal((await outside.request.get(oembed)).status(), 404);
  assert.doesNotMatch(
    await (await outside.request.get(`${house.url}/voir/la-navette/videos.rss`)).text(),
    /<item>/,
  );
  await stranger.close();
  await close();
});

test("commented on a telephone, read first, put in order by the keyboard, counted", async () => {
  const [first, film] = [
    await added(house.world, { title: "Trouver ses clients" }),
    await added(house.world),
  ];
  const { page, complaints, close } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  await house.enter(page, "director", `/chaine/${film}/reglages`);
  await page.getByLabel("Choisir le fichier").setInputFiles({
    ...{ name: "atelier.mp4", mimeType: "video/mp4", buffer: filmOfBytes() },
  });
  await page.getByText(/^Prête/).waitFor({ timeout: 60_000 });
  await page.getByLabel("Qui peut la voir").selectOption("public");
  await page.getByRole("button", { name: "Publier", exact: true }).click();
  await page.getByText("Publique", { exact: true }).first().waitFor();

  const phone = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await house.enter(phone.page, "neighbour", `/chaine/${film}`);
  const video = phone.page.locator("video");
  await video.focus();
  await phone.page.keyboard.press("k");
  await eventually(() => video.evaluate((one) => (one as HTMLVideoElement).ended), true);
  await phone.page.getByText("Publier mon commentaire").first().click();
  await phone.page.getByLabel("Votre commentaire").fill("Merci, très clair.");
  await phone.page.getByRole("button", { name: "Publier mon commentaire" }).click();
  await phone.page.getByText("À relire avant d’être montré").waitFor();
  assert.deepEqual(await barriersOf(phone.page), []);
  const stranger = async () => (await page.request.get(`${house.url}/voir/la-navette/${film}`)).text();
  assert.doesNotMatch(await stranger(), /Merci, très clair/);

  await page.goto(`${house.url}/chaine/commentaires`);
  assert.deepEqual(await barriersOf(page), []);
  await page.getByRole("button", { name: "Montrer" }).click();
  await page.getByText("Rien n’attend").waitFor();
  assert.match(await stranger(), /Merci, très clair/);
  await page.goto(`${house.url}/chaine/${film}/frequentation`);
  await page.getByText("1 lecture, 0 minute vue").waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await putInOrder(page, [first, film]);
  assert.deepEqual([complaints, phone.complaints], [[], []]);
  await phone.close();
  await close();
});

/** A list of two films, the second moved up by the keyboard alone. */
async function putInOrder(page: Page, [first, second]: [string, string]): Promise<void> {
  await page.goto(`${house.url}/chaine/listes/nouvelle`);
  await ready(page);
  await page.getByRole("textbox", { name: "Titre", exact: true }).fill("Le couteau suisse 2026");
  for (const film of [first, second])
    await page.getByLabel("Ajouter une vidéo à la liste").selectOption(film);
  await page.getByRole("button", { name: "Monter « Fixer son prix »" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("« Fixer son prix » : place 1 sur 2").waitFor({ state: "attached" });
  assert.deepEqual(await barriersOf(page), []);
  await page.getByRole("button", { name: "Enregistrer la liste" }).click();
  await page.getByRole("heading", { name: "Le couteau suisse 2026" }).waitFor();
  assert.deepEqual(await page.locator(".film-card h2").allInnerTexts(), [
    ...["Fixer son prix", "Trouver ses clients"],
  ]);
  const list = page.url().replace("/chaine/", "/voir/la-navette/");
  const outside = await (await page.request.get(list)).text();
  assert.match(outside, /Fixer son prix/);
  assert.doesNotMatch(outside, /Trouver ses clients/);
}
