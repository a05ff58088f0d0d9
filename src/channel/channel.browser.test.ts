import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
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

const heavy = 96_000_000;
const device = { viewport: { width: 390, height: 844 } } as const;

test("a file whose sending was cut twice, once with the browser closed, is prepared and plays in Chromium", async () => {
  const file = join(folder, "atelier.mp4");
  await writeFile(file, filmOfBytes(heavy));
  const film = await added(house.world);
  const settings = `/chaine/${film}/reglages`;
  const starts: number[] = [];
  /** Sends on a device that remembers, until so many pieces have left; then the line is cut. */
  const sendUntil = async (pieces: number | null) => {
    const context = await openDevice(join(folder, "profile"), device);
    const page = context.pages()[0] ?? (await context.newPage());
    await house.enter(page, "entrepreneur", settings);
    let left = 0;
    await page.route("**/envois/*", async (route) => {
      const request = route.request();
      if (request.method() !== "PATCH") return route.continue();
      if (left === 0) starts.push(Number(request.headers()["upload-offset"]));
      left += 1;
      return pieces !== null && left > pieces ? route.abort("connectionreset") : route.continue();
    });
    await page.getByLabel("Choisir le fichier").setInputFiles(file);
    if (pieces === null) await page.getByText("« atelier.mp4 » est arrivé en entier.").waitFor();
    else await page.getByText("La ligne est tombée.").waitFor();
    await context.close();
  };
  await sendUntil(1);
  await sendUntil(1);
  await sendUntil(null);
  assert.deepEqual(starts, [0, 32_000_000, 64_000_000]);

  const { page, complaints, close } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  await house.enter(page, "entrepreneur", settings);
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
  await page.getByText("Transcription").click();
  await page
    .getByRole("button", { name: /0:00 Bonjour/ })
    .last()
    .click();
  await eventually(at, 0.5);
  assert.deepEqual(complaints, []);
  await close();
});

test("a film that everybody may see plays without script; made private, its old address says nothing", async () => {
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
