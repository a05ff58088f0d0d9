import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import puppeteer, { type Browser as Firefox, type Page as FirefoxPage } from "puppeteer-core";
import { people } from "../../fixtures/people.ts";
import { openHouse, password } from "../doors/web/house-under-test.ts";
import { eventually, openBrowser, openPage } from "../doors/web/web-under-test.ts";
import { openRoom } from "./open-room.ts";

/** A camera and a microphone that each browser feigns, allowed at once; both are on one machine. */
const devices = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
const feigned = {
  "media.navigator.streams.fake": true,
  "media.navigator.permission.disabled": true,
  "media.peerconnection.ice.loopback": true,
  "media.autoplay.default": 0,
  "intl.accept_languages": "fr-FR",
};

let house: Awaited<ReturnType<typeof openHouse>>;
let chromium: Browser;
let firefox: Firefox;
before(async () => {
  house = await openHouse(["adviser", "entrepreneur"]);
  chromium = await openBrowser(devices);
  firefox = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.ENSEMBLE_FIREFOX ?? "/usr/bin/firefox-esr",
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: feigned,
  });
});
after(async () => {
  await firefox?.close();
  await chromium?.close();
  await house?.close();
});

const press = (page: FirefoxPage, name: string) =>
  page.locator(`::-p-xpath(//button[normalize-space()="${name}"])`).click();

async function enterWithFirefox(page: FirefoxPage, path: string): Promise<void> {
  await page.goto(`${house.url}/connexion?retour=${encodeURIComponent(path)}`);
  await page.locator("input[name=email]").fill(people.entrepreneur.email);
  await page.locator("input[name=password]").fill(password);
  await press(page, "Se connecter");
  await page.waitForFunction(
    (at) => location.pathname === at && "live" in document.documentElement.dataset,
    {},
    path,
  );
}

type Picture = readonly [width: number, at: number];

/** Whether the picture of the other moves: it has a size and its time goes on. */
async function moves(read: () => Promise<readonly Picture[]>): Promise<boolean> {
  const earlier = await read();
  await new Promise((done) => setTimeout(done, 700));
  const later = await read();
  return later.some(([width, at], n) => width > 2 && at > (earlier[n]?.[1] ?? at));
}

test("somebody with Firefox and somebody with Chromium see each other and write", async () => {
  const [startsAt, endsAt] = [0, 1].map((hours) => new Date(Date.now() + hours * 3_600_000).toISOString());
  const input = { title: "Atelier prix", startsAt, endsAt, people: [house.world.personId("entrepreneur")] };
  const { id } = await house.world.done(openRoom, input, "adviser", new Date());
  const {
    page: host,
    complaints,
    close,
  } = await openPage(chromium, {
    ...{ viewport: { width: 1440, height: 900 }, permissions: ["camera", "microphone"] },
  });
  const member = await firefox.newPage();
  const said: string[] = [];
  member.on("pageerror", (error) => said.push(String(error)));
  await house.enter(host, "adviser", `/visios/${id}`);
  await enterWithFirefox(member, `/visios/${id}`);
  await host.getByRole("button", { name: "Entrer", exact: true }).click();
  await host.getByText("Personne d’autre n’est encore là.").waitFor();
  await member.locator(".preparation video").wait();
  await press(member, "Entrer");
  await member.locator("::-p-text(Vous êtes à la porte)").wait();
  await host.getByRole("button", { name: /Faire entrer/ }).click();
  const pictures = (all: Element[]) =>
    (all as HTMLVideoElement[]).map(({ videoWidth, currentTime }): [number, number] => [
      videoWidth,
      currentTime,
    ]);
  const others = ".tile:not(.tile-own) video";
  await eventually(() => moves(() => host.locator(others).evaluateAll(pictures)), true);
  await eventually(() => moves(() => member.$$eval(others, pictures)), true);
  await member.locator(".chat-form input:not([type])").fill("Bonjour depuis Firefox");
  await press(member, "Envoyer");
  await host.getByText("Bonjour depuis Firefox").waitFor();
  await host.getByLabel("Ce qui se dit, ce qui se décide").fill("Décidé : 45 € de l’heure");
  await member.waitForFunction(() => document.body.querySelector("textarea")?.value.includes("45 €"));
  assert.deepEqual([...complaints, ...said], []);
  await close();
});
