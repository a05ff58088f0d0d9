import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import qrcode from "qrcode";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage } from "../doors/web/web-under-test.ts";
import { addDays, civilDateOf } from "../foundation/calendar.ts";
import { ticketsOf } from "./events.fixture.sql.ts";
import { published } from "./events.fixture.ts";
import { register } from "./register.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
before(async () => {
  house = await openHouse(["adviser", "entrepreneur", "neighbour"]);
});
const browsers: Browser[] = [];
const launch = async (more: readonly string[] = []): Promise<Browser> => {
  const browser = await openBrowser(more);
  browsers.push(browser);
  return browser;
};
after(async () => {
  for (const browser of browsers) await browser.close();
  await house?.close();
});

const feigned = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
const phone = { viewport: { width: 390, height: 844 }, permissions: ["camera", "microphone"] };
const now = () => new Date();
const atDoor = (page: Page) => page.waitForFunction(() => document.documentElement.dataset.live === "");

let days = 0;
/** In the next days, on site, in a house of now; who is named has a seat. */
async function lunch(people: readonly ("entrepreneur" | "neighbour" | "hr")[]) {
  const event = await published(house.world, { date: addDays(civilDateOf(now()), 1 + days++) }, now());
  for (const who of people) await house.world.done(register, { event, mode: "site" }, who, now());
  return { event, tickets: await ticketsOf(house.world.db, event) };
}

/** What a camera would see: each code in turn, two seconds long, as Chromium plays it (Y4M). */
async function filmOf(folder: string, texts: readonly string[]): Promise<string> {
  for (const [n, text] of texts.entries())
    await writeFile(join(folder, `${n}.png`), await qrcode.toBuffer(text, { margin: 4, width: 440 }));
  const film = join(folder, "camera.y4m");
  const pad = "pad=640:480:(ow-iw)/2:(oh-ih)/2:white";
  const still = ["-framerate", "1/2", "-i", join(folder, "%d.png"), "-vf", pad, "-r", "5"];
  execFileSync("ffmpeg", ["-y", "-loglevel", "error", ...still, "-pix_fmt", "yuv420p", film]);
  return film;
}

test("tickets held before the camera are taken once each; who comes without one is taken in", async () => {
  const { event, tickets } = await lunch(["entrepreneur", "neighbour"]);
  const door = `${house.url}/evenements/${event}/accueil`;
  const folder = await mkdtemp(join(tmpdir(), "ensemble-camera-"));
  const film = await filmOf(
    folder,
    tickets.map((ticket) => `${door}?billet=${ticket}`),
  );
  const browser = await launch([...feigned, `--use-file-for-fake-video-capture=${film}`]);
  const { page, close } = await openPage(browser, phone);
  await house.enter(page, "adviser");
  await page.goto(door);
  await atDoor(page);
  await page.getByText("0 sur 2 sont là").waitFor();
  await page.getByRole("button", { name: "Scanner les billets" }).click();
  await page.getByText("2 sur 2 sont là").waitFor();
  await page.getByText(/déjà noté/).waitFor();
  await page.getByRole("button", { name: "Arrêter de scanner" }).click();
  await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith("arrivals:")));
  await page.getByText("Quelqu’un vient sans inscription").click();
  await page.getByLabel("Prénom").fill("Claire");
  await page.getByLabel("Nom", { exact: true }).fill("Duhalde");
  await page.getByLabel("Adresse électronique").fill("claire.duhalde@exemple.example");
  assert.deepEqual(await barriersOf(page), []);
  await page.getByRole("button", { name: "Accueillir une personne sans inscription" }).last().click();
  await page.getByText("3 sur 3 sont là").waitFor();
  await close();
  await rm(folder, { recursive: true, force: true });
});

test("three tickets without a line, one of them twice: the numbers agree everywhere", async () => {
  const { event, tickets } = await lunch(["entrepreneur", "neighbour", "hr"]);
  const browser = await launch();
  const { page, close } = await openPage(browser, phone);
  await house.enter(page, "adviser");
  await page.goto(`${house.url}/evenements/${event}/accueil`);
  await atDoor(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.context().setOffline(true);
  for (const ticket of [...tickets, tickets[0] as string]) {
    await page.getByLabel("Billet").fill(ticket);
    await page.keyboard.press("Enter");
  }
  await page.getByText("3 sur 3 sont là").waitFor();
  await page.getByText(/3 à envoyer/).waitFor();
  await page.context().setOffline(false);
  await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith("arrivals:")));
  await page.goto(`${house.url}/evenements/${event}/liste`);
  assert.equal(await page.getByText("✓").count(), 3);
  await page.goto(`${house.url}/evenements/${event}/accueil`);
  await page.getByText("3 sur 3 sont là").waitFor();
  await close();
});
