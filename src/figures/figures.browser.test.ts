import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";
import { crowdOf, type Member } from "./crowd.fixture.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
let crowd: Member[];
before(async () => {
  house = await openHouse(["director", "adviser", "community", "entrepreneur"]);
  crowd = await crowdOf(house.world);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 390, height: 844 } };
const clean = async (page: Page) => assert.deepEqual(await barriersOf(page), []);
const unfold = (page: Page, verb: string) =>
  page.locator("summary").filter({ hasText: verb }).first().press("Enter");
const isOn = (day: string) => (c: Member["contracts"][number]) =>
  c.since <= day && (c.until === null || c.until >= day);
const presentOn = (day: string) => crowd.filter(({ contracts }) => contracts.some(isOn(day)));

/** The director builds a question in the page; answers how many women under a CESA it must count. */
async function build(page: Page): Promise<number> {
  await house.enter(page, "director", "/chiffres");
  await clean(page);
  await page.getByLabel(/^Le /).fill("2025-08-15");
  await page.getByLabel(/^réparti par/).selectOption("contract");
  await page.getByLabel(/^puis par/).selectOption("gender");
  await page.getByLabel("seulement si").first().selectOption("department");
  await page.getByLabel("département, valeur").selectOption("40");
  await page.getByRole("button", { name: "Voir le chiffre" }).click();
  await page
    .getByRole("heading", { name: /15 août 2025, par contrat et sexe, si département est 40/ })
    .waitFor();
  const here = presentOn("2025-08-15").filter(({ postcode, moved, contracts }) =>
    (moved && moved.since <= "2025-08-15" && moved.since > (contracts[0]?.since ?? "")
      ? moved.postcode
      : postcode
    ).startsWith("40"),
  );
  const women = here.filter(
    ({ gender, contracts }) => gender === "f" && contracts.find(isOn("2025-08-15"))?.kind === "cesa",
  );
  const number = page.getByRole("link", { name: "Voir qui est compté : CESA, Femmes" });
  assert.equal(await number.textContent(), String(women.length));
  await clean(page);
  return women.length;
}

/** Opens the number, comes back, and takes the answer along. */
async function openAndExport(page: Page, women: number): Promise<void> {
  await page.getByRole("link", { name: "Voir qui est compté : CESA, Femmes" }).click();
  await page.getByRole("heading", { name: "Qui est compté" }).waitFor();
  assert.equal(await page.getByRole("row").count(), women + 1);
  await clean(page);
  await page.goBack();
  await page.getByRole("heading", { name: /par contrat et sexe/ }).waitFor();
  await ready(page);

  const href = (await page.getByRole("link", { name: "CSV" }).getAttribute("href")) ?? "";
  const csv = await (await page.request.get(`${house.url}${href}`)).text();
  assert.match(csv, /contrat/);
  assert.match(csv, new RegExp(`CESA;Femmes;${women};`));
  const xlsx = await page.request.get(`${house.url}${href.replace("csv", "xlsx")}`);
  assert.equal((await xlsx.body()).subarray(0, 2).toString(), "PK");
}

async function keepAndFreeze(page: Page): Promise<void> {
  await unfold(page, "Garder cette question");
  await page.getByLabel("Nom de la question").fill("Landes, par contrat");
  await page.getByRole("button", { name: "Garder cette question" }).click();
  await page.getByRole("status").getByText("C’est fait.").waitFor();
  await clean(page);
  await page.getByRole("button", { name: "Partager avec l’équipe" }).click();
  await page.getByText("Partagée").waitFor();
  await unfold(page, "Renommer");
  await page.getByLabel("Nom de la question").fill("Les Landes");
  await page.getByRole("button", { name: "Renommer" }).click();
  await page.getByRole("link", { name: "Les Landes" }).click();
  await page.getByRole("heading", { name: /par contrat et sexe/ }).waitFor();
  await ready(page);
  await unfold(page, "Geler cette réponse");
  await page.getByLabel("Nom de la réponse").fill("Bilan 2025");
  await page.getByRole("button", { name: "Geler cette réponse" }).click();
  await page.getByRole("heading", { name: "Bilan 2025" }).waitFor();
  await clean(page);
  await page.goto(`${house.url}/chiffres/questions`);
  await ready(page);
  await page.getByRole("link", { name: "Bilan 2025" }).waitFor();
  await page.getByRole("button", { name: "Retirer Les Landes" }).click();
  await page.getByText("Aucune question gardée").waitFor();
}

test("a question built from nothing, opened, kept, shared, frozen and taken along as a file", async () => {
  const { page, complaints, close } = await openPage(browser, wide);
  await openAndExport(page, await build(page));
  await keepAndFreeze(page);
  assert.deepEqual(complaints, []);
  await close();
});

test("without script too the form is the question", async () => {
  const { page, close } = await openPage(browser, wide);
  await house.enter(page, "director", "/chiffres");
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const still = await plain.newPage();
  await still.goto(`${house.url}/chiffres`);
  await still.getByLabel("Je veux").selectOption("share");
  await still.getByRole("button", { name: "Voir le chiffre" }).click();
  await still.getByText("choisissez de quoi").first().waitFor();
  await still.getByLabel("de quoi").selectOption("gender");
  await still.getByRole("button", { name: "Voir le chiffre" }).click();
  await still.getByLabel("valeur", { exact: true }).selectOption("f");
  await still.getByRole("button", { name: "Voir le chiffre" }).click();
  await still.getByRole("heading", { name: /^Part « Femmes »/ }).waitFor();
  await plain.close();
  await close();
});

test("on a phone: stays, an adviser’s own people, small numbers hidden", async () => {
  const { page, complaints, close } = await openPage(browser, narrow);
  await house.enter(page, "director", "/chiffres/effectif");
  await page.getByRole("heading", { name: "Combien restent après…" }).waitFor();
  await clean(page);
  await close();
  const adviser = await openPage(browser, narrow);
  await house.enter(adviser.page, "adviser", "/chiffres");
  await adviser.page.getByText("Vous comptez les personnes des activités").waitFor();
  await clean(adviser.page);
  assert.equal((await adviser.page.goto(`${house.url}/chiffres/effectif`))?.status(), 403);
  await adviser.close();
  const community = await openPage(browser, narrow);
  await house.enter(
    community.page,
    "community",
    "/chiffres?subject=people.present&on=2025-08-15&by=postcode",
  );
  await community.page.getByText(/inférieur à 5 est masqué/).waitFor();
  await clean(community.page);
  await community.close();
  const entrepreneur = await openPage(browser, narrow);
  await house.enter(entrepreneur.page, "entrepreneur", "/");
  assert.equal((await entrepreneur.page.goto(`${house.url}/chiffres`))?.status(), 403);
  await entrepreneur.close();
  assert.deepEqual(complaints, []);
});
