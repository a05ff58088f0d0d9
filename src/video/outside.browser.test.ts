import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage } from "../doors/web/web-under-test.ts";
import { openRoom } from "./open-room.ts";
import { setServer } from "./set-server.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["adviser", "entrepreneur"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 390, height: 844 } };
const given = {
  name: "devis-atelier.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("%PDF-1.7\n%%EOF\n"),
};

/** A meeting of now, where the cooperative has its own video server. */
async function openNow(): Promise<string> {
  const server = { kind: "jitsi", address: "https://visio.lanavette.example" };
  await house.world.done(setServer, { ...server, client: "la-navette", secret: "un-secret-des-essais" });
  const [startsAt, endsAt] = [0, 1].map((hours) => new Date(Date.now() + hours * 3_600_000).toISOString());
  const input = { title: "Atelier prix", startsAt, endsAt, people: [house.world.personId("entrepreneur")] };
  return (await house.world.done(openRoom, input, "adviser", new Date())).id;
}

async function openNotes(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Rejoindre la visio" }).waitFor();
  await page.getByRole("button", { name: "Ouvrir les notes" }).click();
  await page.getByLabel("Ce qui se dit, ce qui se décide").waitFor();
}

test("beside the cooperative’s own server two note together, give a file, and read it after", async () => {
  const path = `/visios/${await openNow()}`;
  const host = await openPage(browser, wide);
  await house.enter(host.page, "adviser", path);
  await openNotes(host.page);
  const member = await openPage(browser, narrow);
  await house.enter(member.page, "entrepreneur", path);
  await openNotes(member.page);
  await host.page.getByText("Avec Nadia Benali").waitFor();
  assert.deepEqual(await barriersOf(host.page), []);
  assert.deepEqual(await barriersOf(member.page), []);

  await member.page.getByLabel("Ce qui se dit, ce qui se décide").fill("Passer le tour à 45 euros.");
  await host.page.waitForFunction(() => document.querySelector("textarea")?.value.includes("45 euros"));
  await host.page.getByLabel("Ce qui est à faire").fill("Refaire le devis");
  await host.page.getByRole("button", { name: "Ajouter l’action" }).click();
  await member.page.getByText("Refaire le devis", { exact: true }).waitFor();
  await member.page.locator('input[type="file"]').setInputFiles(given);
  await host.page.getByRole("button", { name: /devis-atelier\.pdf/ }).waitFor();

  for (const { page } of [host, member]) {
    await page.getByRole("button", { name: "Quitter", exact: true }).click();
    const noted = page.getByRole("region", { name: "Ce que vous avez noté ensemble" });
    await noted.getByText("Passer le tour à 45 euros.").waitFor();
    await noted.getByText("Refaire le devis", { exact: true }).waitFor();
  }
  assert.deepEqual([...host.complaints, ...member.complaints], []);
  await host.close();
  await member.close();
});
