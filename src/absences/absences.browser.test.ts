import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { pixel } from "../../fixtures/pixel.ts";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage } from "../doors/web/web-under-test.ts";
import { employed } from "./absences.fixture.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["entrepreneur", "hr", "adviser"]);
  await employed(house.world);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const phone = { viewport: { width: 390, height: 844 } };
const desk = { viewport: { width: 1440, height: 900 } };
const picture = { name: "avis.png", mimeType: "image/png", buffer: Buffer.from(pixel, "base64") };

/** In the order of the days of the tests’ clock: these lie ahead of any of them. */
async function declareLeave(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Déclarer une absence" }).click();
  await page.getByLabel("Quelle absence").selectOption("paid-leave");
  await page.getByLabel("Premier jour", { exact: true }).fill("2027-03-12");
  await page.getByLabel("Dernier jour", { exact: true }).fill("2027-03-08");
  await page.getByLabel(/Un mot/).fill("Une semaine à Bilbao");
  await page.getByRole("button", { name: "Déclarer une absence" }).click();
  await page
    .getByText(/Le dernier jour vient avant le premier/)
    .first()
    .waitFor();
  assert.equal(await page.getByLabel(/Un mot/).inputValue(), "Une semaine à Bilbao");
  assert.deepEqual(await barriersOf(page), []);
  await page.getByLabel("Premier jour", { exact: true }).fill("2027-03-01");
  await page.getByRole("button", { name: "Déclarer une absence" }).click();
  await page.getByText("L’absence est déclarée.").waitFor();
}

async function declareSickness(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Déclarer une absence" }).click();
  await page.getByLabel("Quelle absence").selectOption("sickness");
  await page.getByLabel("Premier jour", { exact: true }).fill("2027-02-01");
  await page.getByLabel("Dernier jour", { exact: true }).fill("2027-02-05");
  await page.getByRole("button", { name: "Déclarer une absence" }).click();
  await page.getByText("Justificatif attendu").waitFor();
  await page.getByText("Déposer le justificatif").first().click();
  await page.getByLabel("Justificatif", { exact: true }).setInputFiles(picture);
  await page.getByRole("button", { name: "Déposer le justificatif" }).click();
  await page.getByRole("link", { name: /Lire le justificatif/ }).waitFor();
  assert.deepEqual(await barriersOf(page), []);
}

test("leave and a sick note told on a phone: HR approves one, refuses the other with a reason", async () => {
  const member = await openPage(browser, phone);
  await house.enter(member.page, "entrepreneur", "/moi/absences");
  await member.page.getByText("Aucune absence").waitFor();
  await declareLeave(member.page);
  await declareSickness(member.page);

  const hr = await openPage(browser, desk);
  await house.enter(hr.page, "hr", "/absences");
  assert.deepEqual(await barriersOf(hr.page), []);
  const sick = hr.page.getByRole("row").filter({ hasText: "Arrêt maladie" });
  await sick.getByRole("button", { name: "Valider l’absence" }).click();
  await hr.page.getByRole("dialog").getByRole("button", { name: "Valider l’absence" }).click();
  await sick.getByText("Validée").waitFor();
  const leave = hr.page.getByRole("row").filter({ hasText: "Congés payés" });
  await leave.getByText("Refuser avec un motif").first().click();
  await leave.getByLabel("Pourquoi").fill("Le salon est cette semaine-là.");
  await leave.getByRole("button", { name: "Refuser avec un motif" }).click();
  await leave.getByText("Motif : Le salon est cette semaine-là.").waitFor();

  const adviser = await openPage(browser, desk);
  await house.enter(adviser.page, "adviser", "/absences");
  await adviser.page.getByRole("cell", { name: "Absence", exact: true }).waitFor();
  assert.equal(await adviser.page.getByText("Arrêt maladie").count(), 0);
  assert.equal(await adviser.page.getByRole("link", { name: "Lire le justificatif" }).count(), 0);

  await member.page.reload();
  await member.page.getByText("Motif : Le salon est cette semaine-là.").waitFor();
  for (const { complaints, close } of [member, hr, adviser]) {
    assert.deepEqual(complaints, []);
    await close();
  }
});
