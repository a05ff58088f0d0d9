import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, eventually, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";
import { meetNow } from "./journeys.fixture.ts";

/** A camera and a microphone that the browser feigns, allowed at once. */
const devices = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
const wide = { viewport: { width: 1440, height: 900 }, permissions: ["camera", "microphone"] };
const narrow = { ...wide, viewport: { width: 390, height: 844 } };

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["adviser", "entrepreneur"]);
  browser = await openBrowser(devices);
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const comeIn = (page: Page) => page.getByRole("button", { name: "Entrer", exact: true }).click();
const notesOf = (page: Page) => page.getByLabel(/Ce qui se dit/);

/** What one types the other reads, and both who type at once are kept. */
async function noteTogether(host: Page, member: Page): Promise<void> {
  await notesOf(host).pressSequentially("Trois devis en attente.");
  await eventually(() => notesOf(member).inputValue(), "Trois devis en attente.");
  await notesOf(member).focus();
  await member.keyboard.press("Home");
  await Promise.all([
    member.keyboard.type("Prix : 42 €. ", { delay: 30 }),
    notesOf(host).pressSequentially(" Un signé.", { delay: 30 }),
  ]);
  const both = "Prix : 42 €. Trois devis en attente. Un signé.";
  for (const page of [host, member]) await eventually(() => notesOf(page).inputValue(), both);
}

/** The host notes who does what; what is refused is said at its field, and nothing typed is lost. */
async function noteAction(host: Page, member: Page): Promise<void> {
  await host.getByRole("button", { name: "Ajouter l’action" }).click();
  await host.locator("#field-what-error").waitFor();
  await host.getByLabel("Ce qui est à faire").fill("Relancer la banque");
  await host.getByLabel("Par qui").selectOption({ label: "Nadia Benali" });
  await host.getByLabel(/Pour le/).fill("2020-01-01");
  await host.getByRole("button", { name: "Ajouter l’action" }).click();
  await host.locator("#field-dueOn-error").waitFor();
  await host.getByLabel(/Pour le/).fill("2099-12-04");
  await host.getByRole("button", { name: "Ajouter l’action" }).click();
  await member.getByText("Nadia Benali, pour le 4 décembre 2099").waitFor();
}

const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** A file that one gives the other opens, in a tab of its own; what is no file is refused in words. */
async function giveFile(giver: Page, other: Page): Promise<void> {
  const field = giver.getByLabel("Joindre un fichier");
  await field.setInputFiles({ name: "virus.exe", mimeType: "image/png", buffer: Buffer.from("MZ") });
  await giver.getByText(/« virus.exe » n’est ni un PDF/).waitFor();
  await field.setInputFiles({ name: "atelier été.png", mimeType: "image/png", buffer: picture });
  const opened = other.context().waitForEvent("page");
  await other.getByRole("button", { name: /Ouvrir atelier été.png/ }).click();
  const tab = await opened;
  await eventually(() => tab.locator("img").evaluate((one) => (one as HTMLImageElement).naturalWidth), 1);
  assert.doesNotMatch(tab.url(), /la-navette/);
  await tab.close();
}

test("in a meeting notes, actions and files are shared and kept, and become its record", async () => {
  const path = `/visios/${await meetNow(house.world, new Date())}`;
  const host = await openPage(browser, wide);
  await house.enter(host.page, "adviser", path);
  await comeIn(host.page);
  const member = await openPage(browser, narrow);
  await house.enter(member.page, "entrepreneur", path);
  await comeIn(member.page);
  await host.page.getByRole("button", { name: "Faire entrer", exact: true }).click();
  await noteTogether(host.page, member.page);
  await noteAction(host.page, member.page);
  await giveFile(member.page, host.page);
  assert.deepEqual(await barriersOf(host.page), []);
  assert.deepEqual(await barriersOf(member.page), []);

  // What was typed a moment before the page goes is kept, and is there for whoever comes again.
  await notesOf(member.page).press("ControlOrMeta+End");
  await notesOf(member.page).pressSequentially(" À suivre.");
  await member.page.goto(`${house.url}${path}`);
  await ready(member.page);
  await comeIn(member.page);
  await host.page.getByRole("button", { name: "Faire entrer", exact: true }).click();
  const whole = "Prix : 42 €. Trois devis en attente. Un signé. À suivre.";
  await eventually(() => notesOf(member.page).inputValue(), whole);
  await member.page.getByRole("button", { name: /Ouvrir atelier été.png/ }).waitFor();

  await host.page.getByRole("button", { name: "Quitter" }).click();
  await host.page.getByRole("heading", { name: "Ce que vous avez noté ensemble" }).waitFor();
  assert.deepEqual(await barriersOf(host.page), []);
  await host.page.getByRole("button", { name: "Faire des notes le brouillon du compte rendu" }).click();
  await host.page.waitForURL(/\/entretiens\//);
  assert.equal(await host.page.getByLabel(/Résumé/).inputValue(), whole);
  await host.page.getByText("Relancer la banque").waitFor();
  assert.equal((await member.page.goto(host.page.url()))?.status(), 404);
  assert.deepEqual(host.complaints, []);
  await host.close();
  await member.close();
});
