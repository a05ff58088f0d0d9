import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, eventually, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";
import { openRoom } from "./open-room.ts";

/** A camera and a microphone that the browser feigns, allowed at once. */
const devices = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
const wide = { viewport: { width: 1440, height: 900 }, permissions: ["camera", "microphone"] };
const narrow = { ...wide, viewport: { width: 390, height: 844 } };

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["adviser", "entrepreneur", "neighbour"]);
  browser = await openBrowser(devices);
});
after(async () => {
  await browser?.close();
  await house?.close();
});

async function openNow(): Promise<string> {
  const [startsAt, endsAt] = [0, 1].map((hours) => new Date(Date.now() + hours * 3_600_000).toISOString());
  const input = { title: "Atelier prix", startsAt, endsAt, people: [house.world.personId("entrepreneur")] };
  const { id } = await house.world.done(openRoom, input, "adviser", new Date());
  return id;
}

/** How many pictures of others move on a page: their time goes on and they have a size. */
async function movingPictures(page: Page): Promise<number> {
  const times = () =>
    page
      .locator(".tile:not(.tile-own) video")
      .evaluateAll((all) => (all as HTMLVideoElement[]).map((one) => [one.videoWidth, one.currentTime]));
  const earlier = await times();
  await page.waitForTimeout(700);
  const later = await times();
  return later.filter(([width = 0, at = 0], n) => width > 2 && at > (earlier[n]?.[1] ?? at)).length;
}

const comeIn = (page: Page) => page.getByRole("button", { name: "Entrer", exact: true }).click();

async function talk(host: Page, member: Page): Promise<void> {
  await member.getByLabel("Votre message").fill("Bonjour, mon devis est prêt");
  await member.getByRole("button", { name: "Envoyer" }).click();
  await host.getByText("Bonjour, mon devis est prêt").waitFor();
  await member.getByRole("button", { name: "Couper le micro" }).click();
  await host.getByText("Nadia Benali · micro coupé").waitFor();
}

/** How wide the picture of somebody else is, of those there are. */
const widest = (page: Page): Promise<number> =>
  page
    .locator(".tile:not(.tile-own) video")
    .evaluateAll((all) => Math.max(...(all as HTMLVideoElement[]).map(({ videoWidth }) => videoWidth)));

/** A screen takes the place of the camera, moves, and gives it back. */
async function shareScreen(host: Page, member: Page): Promise<void> {
  const camera = await widest(member);
  await host.getByRole("button", { name: "Partager l’écran" }).click();
  await member.getByText("Amaia Lafitte · partage son écran").waitFor();
  await eventually(async () => (await widest(member)) !== camera, true);
  await host.getByRole("button", { name: "Ne plus partager" }).click();
  await member.getByText("Amaia Lafitte · partage son écran").waitFor({ state: "detached" });
  await eventually(() => widest(member), camera);
  await eventually(() => movingPictures(member), 1);
}

/** A guest comes by a link, is asked their name, and is let in. */
async function knock(host: Page, guest: Page): Promise<void> {
  await host.getByRole("button", { name: "Donner un lien d’invité" }).click();
  const link = (await host.locator("code.secret").textContent())?.trim() ?? "";
  await guest.goto(link);
  await ready(guest);
  await comeIn(guest);
  await guest.locator(".field-error").waitFor();
  await guest.getByLabel("Votre nom").fill("Claire Duhalde");
  assert.deepEqual(await barriersOf(guest), []);
  await comeIn(guest);
  await host.getByText("Claire Duhalde").first().waitFor();
  await host.getByRole("button", { name: "Faire entrer", exact: true }).click();
}

test("two meet, write and share a screen; a guest knocks and is let in; each leaves", async () => {
  const path = `/visios/${await openNow()}`;
  const host = await openPage(browser, wide);
  await house.enter(host.page, "adviser", path);
  await host.page.locator(".preparation video").waitFor();
  assert.deepEqual(await barriersOf(host.page), []);
  await comeIn(host.page);
  await host.page.getByText("Personne d’autre n’est encore là.").waitFor();

  const member = await openPage(browser, narrow);
  await house.enter(member.page, "entrepreneur", path);
  await comeIn(member.page);
  await member.page.getByRole("heading", { name: "Vous êtes à la porte" }).waitFor();
  assert.deepEqual(await barriersOf(member.page), []);
  await host.page.getByRole("button", { name: "Faire entrer", exact: true }).click();
  await eventually(() => movingPictures(host.page), 1);
  await eventually(() => movingPictures(member.page), 1);
  assert.deepEqual(await barriersOf(host.page), []);
  assert.deepEqual(await barriersOf(member.page), []);

  await talk(host.page, member.page);
  await shareScreen(host.page, member.page);
  const guest = await openPage(browser, narrow);
  await knock(host.page, guest.page);
  for (const { page } of [host, member, guest]) await eventually(() => movingPictures(page), 2);

  await guest.page.getByRole("button", { name: "Quitter" }).click();
  await guest.page.getByText("Vous avez quitté la visio.").waitFor();
  await eventually(() => host.page.locator(".tile:not(.tile-own)").count(), 1);
  // Whoever closes the page has left too.
  await member.close();
  await host.page.getByText("Personne d’autre n’est encore là.").waitFor();
  await host.page.getByRole("button", { name: "Terminer la visio" }).click();
  await host.page.getByText("Cette visio est terminée").waitFor();
  assert.deepEqual([...host.complaints, ...guest.complaints], []);
  await host.close();
  await guest.close();
});

test("a meeting is none for whoever is not invited; without a camera the page says what to do", async () => {
  const path = `/visios/${await openNow()}`;
  const stranger = await openPage(browser, wide);
  await house.enter(stranger.page, "neighbour", "/visios");
  await stranger.page.getByRole("heading", { name: "Aucune visio à venir" }).waitFor();
  assert.deepEqual(await barriersOf(stranger.page), []);
  assert.equal((await stranger.page.goto(`${house.url}${path}`))?.status(), 404);
  await stranger.close();
  const plain = await openBrowser();
  const { page, close } = await openPage(plain, narrow);
  await house.enter(page, "entrepreneur", path);
  await page
    .getByRole("alert")
    .getByText(/Aucune caméra ni aucun micro/)
    .waitFor();
  await page
    .getByRole("alert")
    .getByText(/appelez La Navette au/)
    .waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await comeIn(page);
  await page.getByRole("heading", { name: "Vous êtes à la porte" }).waitFor();
  await close();
  await plain.close();
});
