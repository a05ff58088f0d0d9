import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";
import { addDays, civilDateOf } from "../foundation/calendar.ts";
import { roomOf } from "./forum.fixture.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["community", "adviser", "entrepreneur", "neighbour"]);
  await roomOf(house.world);
  await roomOf(house.world, { name: "Nive", seats: 8 });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const today = civilDateOf(new Date());
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();
const idIn = (page: Page) => new URL(page.url()).pathname.split("/")[2] ?? "";

async function openEdition(page: Page): Promise<string> {
  await house.enter(page, "community", "/forum/nouvelle");
  const filled: Record<string, string> = {
    "Le nom de l’édition": "Le couteau suisse",
    "Premier jour": addDays(today, 40),
    "Dernier jour": addDays(today, 40),
    "Ouvre le": `${addDays(today, -1)}T08:00`,
    "Date limite": `${addDays(today, 10)}T18:00`,
    "Critère 1": "Utile",
  };
  for (const [label, value] of Object.entries(filled))
    await page
      .getByLabel(new RegExp(`^${label}`))
      .first()
      .fill(value);
  for (const room of [/Adour/, /Nive/]) await page.getByLabel(room).check();
  await page.getByLabel("Qui peut venir").selectOption("public");
  await page.getByLabel("Amaia Lafitte").check();
  assert.deepEqual(await barriersOf(page), []);
  await press(page, "Enregistrer");
  await page.getByText("Appel ouvert").waitFor();
  return idIn(page);
}

async function propose(page: Page, edition: string, who: "entrepreneur" | "neighbour", title: string) {
  await house.enter(page, who, `/forum/${edition}/proposer`);
  await page.getByLabel("Le titre de l’atelier").fill(title);
  await page.getByLabel("Ce qu’on y fera").fill("On calcule ensemble.");
  assert.deepEqual(await barriersOf(page), []);
  await press(page, "Envoyer la proposition");
  await page.getByText("Votre proposition est envoyée").waitFor();
  return page.url().split("?")[0] as string;
}

/** Amaia reads it, Julien notes the answer: whoever proposed it sees nothing of that. */
async function judge(desk: Page, reader: Page, proposal: string): Promise<void> {
  await reader.goto(proposal);
  await ready(reader);
  await reader.getByLabel("4", { exact: true }).check();
  await press(reader, "Enregistrer ma lecture");
  await reader.getByText("C’est enregistré.").waitFor();
  await desk.goto(proposal);
  await ready(desk);
  await desk.getByText("4 sur 5, 1 lecture").waitFor();
  await desk.getByLabel("Retenir", { exact: true }).check();
  await press(desk, "Noter la réponse");
  await desk.getByText("C’est enregistré.").waitFor();
}

async function confirm(page: Page, proposal: string): Promise<void> {
  await page.goto(proposal);
  await ready(page);
  await press(page, "Confirmer l’atelier");
  await page.getByRole("dialog").getByRole("button", { name: "Confirmer l’atelier" }).click();
  await page.getByText("Confirmée").first().waitFor();
}

/** With keys alone: taken, moved, put down; with the mouse onto the same hour, which is said while held. */
async function lay(page: Page): Promise<void> {
  const block = (title: string) =>
    page.locator("[data-session]", { has: page.locator(".forum-block-title", { hasText: title }) });
  const kept = page.waitForResponse((one) => one.request().method() === "POST" && one.ok());
  await block("Fixer ses prix").focus();
  for (const key of ["Enter", "ArrowDown", "ArrowDown", "ArrowRight", "Enter"])
    await page.keyboard.press(key);
  await page.locator(".forum-grid").getByText("09:30 – 10:30").waitFor();
  await kept;
  await page.reload();
  await ready(page);
  await page.getByRole("button", { name: /^Fixer ses prix\s*, Nive,\s*09:30/ }).waitFor();
  const from = await block("Vendre").boundingBox();
  const onto = await block("Fixer ses prix").boundingBox();
  assert.ok(from && onto);
  await page.mouse.move(from.x + 20, from.y + 5);
  await page.mouse.down();
  await page.mouse.move(onto.x + 40, onto.y + 10, { steps: 6 });
  await page
    .getByText(/se disputent Nive/)
    .first()
    .waitFor();
  await page.mouse.up();
  await page.getByRole("button", { name: /^Vendre\s*, Nive/ }).waitFor();
  await block("Vendre").focus();
  for (const key of ["Enter", "ArrowLeft", "Enter"]) await page.keyboard.press(key);
  await page.getByRole("button", { name: /^Vendre\s*, Adour/ }).waitFor();
  await page.keyboard.press("Delete");
  await page.getByRole("button", { name: /^Vendre\s*, Sans place/ }).waitFor();
  for (const key of ["Enter", "Enter"]) await page.keyboard.press(key);
  await page.getByRole("button", { name: /^Vendre\s*, Adour,\s*09:00/ }).waitFor();
}

test("from the call to a programme made by mouse and keys, which anybody reads", async () => {
  // The whole grid and what has no place yet are in sight, for the mouse.
  const desk = await openPage(browser, { viewport: { width: 1440, height: 1500 } });
  const [nadia, paul, amaia] = await Promise.all([1, 2, 3].map(() => openPage(browser)));
  assert.ok(nadia && paul && amaia);
  const edition = await openEdition(desk.page);
  const first = await propose(nadia.page, edition, "entrepreneur", "Fixer ses prix");
  const second = await propose(paul.page, edition, "neighbour", "Vendre");
  await house.enter(amaia.page, "adviser", `/forum/${edition}/lecture`);
  for (const proposal of [first, second]) await judge(desk.page, amaia.page, proposal);
  await nadia.page.reload();
  await nadia.page.getByText("Envoyée, en lecture").waitFor();
  await desk.page.goto(`${house.url}/forum/${edition}/reponses`);
  await ready(desk.page);
  assert.deepEqual(await barriersOf(desk.page), []);
  await press(desk.page, "Envoyer toutes les réponses");
  await desk.page.getByRole("dialog").getByRole("button", { name: "Envoyer toutes les réponses" }).click();
  await desk.page.getByText("Les réponses sont parties.").waitFor();
  await confirm(nadia.page, first);
  await confirm(paul.page, second);
  await desk.page.goto(`${house.url}/forum/${edition}/grille`);
  await ready(desk.page);
  await lay(desk.page);
  assert.deepEqual(await barriersOf(desk.page), []);
  await desk.page.getByLabel("Publier malgré les avertissements").check();
  await press(desk.page, "Publier cette version");
  await desk.page.getByText("La version est publiée.").waitFor();
  await paul.page.goto(`${house.url}/forum/${edition}/programme`);
  await ready(paul.page);
  await press(paul.page, /^\W*Marquer : Fixer ses prix/);
  await paul.page.getByRole("button", { name: /Ne plus marquer : Fixer ses prix/ }).waitFor();
  await paul.page.goto(`${house.url}/forum/${edition}/mon-programme`);
  await paul.page.getByText("Vous animez").waitFor();
  assert.deepEqual(await barriersOf(paul.page), []);
  await amaia.page.goto(`${house.url}/forum-public/la-navette`);
  await amaia.page.getByRole("link", { name: "Fixer ses prix", exact: true }).waitFor();
  assert.equal(await amaia.page.locator("script[src]").count(), 0);
  assert.deepEqual(await barriersOf(amaia.page), []);
  for (const { complaints, close } of [desk, nadia, paul, amaia]) {
    assert.deepEqual(complaints, []);
    await close();
  }
});
