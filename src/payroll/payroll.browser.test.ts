import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { earned, employed } from "../../fixtures/employed.ts";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["entrepreneur", "adviser", "neighbour"]);
  browser = await openBrowser();
  const { world } = house;
  await earned(world, 600_000);
  await employed(world);
  await employed(world, {
    ...{ person: world.personId("neighbour"), activity: world.otherActivity, kind: "cape" },
    ...{ fixedGrossCents: null, endsOn: "2027-10-31" },
  });
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const phone = { viewport: { width: 390, height: 844 } };
const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

/** The amount of a line of the way from the cash to the net, where only what was received counts. */
const lineOf = (page: Page, name: RegExp) => page.getByRole("row", { name }).getByRole("cell").first();

/** So much net: what it takes, what must come in; any other amount by the thumb, and by the keyboard. */
async function tryAmounts(page: Page): Promise<void> {
  const trying = page.getByRole("region", { name: "Essayer un autre montant" });
  await trying.getByLabel("Montant").fill("1500");
  await trying.getByRole("button", { name: "Calculer" }).click();
  await trying.getByRole("heading", { name: /^Pour 1.500,00.€ net/ }).waitFor();
  await trying
    .getByText(/1.922,62/)
    .first()
    .waitFor();
  await trying.getByText("Ce qui est disponible suffit.").waitFor();
  await trying.getByLabel("Montant").fill("beaucoup");
  await trying.getByRole("button", { name: "Calculer" }).click();
  await trying.locator(".field-error").waitFor();
  await trying.getByRole("slider").focus();
  await page.keyboard.press("End");
  await trying.getByText(/il vous faut encore encaisser/).waitFor();
  assert.deepEqual(await barriersOf(page), []);
}

/** Less than the fixed part is refused in words; more than there is too; then it is proposed. */
async function propose(page: Page): Promise<void> {
  const mine = page.getByRole("region", { name: /^Ma paie de novembre/ });
  const gross = mine.getByLabel("Brut proposé");
  await gross.fill("700");
  await press(page, "Proposer cette paie");
  await mine.getByText(/Votre contrat fixe au moins 800,00/).waitFor();
  await gross.fill("6000");
  await press(page, "Proposer cette paie");
  await mine.getByText(/il manque/).waitFor();
  await gross.fill("1500");
  await mine.getByLabel(/Un mot pour qui valide/).fill("Mois calme, je garde le reste.");
  await press(page, "Proposer cette paie");
  await page.getByText("Votre paie est proposée.").waitFor();
  await mine.getByText("À valider").waitFor();
}

test("from the cash to the net: any amount tried, a pay proposed, then validated", async () => {
  const { page, complaints, close } = await openPage(browser, phone);
  await house.enter(page, "entrepreneur", "/paie");
  await page.getByRole("region", { name: "Sur ce qui est encaissé" }).getByText("net avant impôt").waitFor();
  assert.match((await lineOf(page, /^Disponible pour la paie/).textContent()) ?? "", /^6.000,00.€$/);
  assert.match((await lineOf(page, /^Mis de côté pour les congés/).textContent()) ?? "", /^−545,4/);
  await page.getByText(/La contribution n’est pas encore réglée/).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await tryAmounts(page);
  await page.goto(`${house.url}/paie`);
  await ready(page);
  await propose(page);

  const desk = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  await house.enter(desk.page, "adviser", "/paie/propositions");
  await desk.page.getByRole("link", { name: "Nadia Benali" }).click();
  await desk.page.getByText("Mois calme, je garde le reste.").waitFor();
  assert.deepEqual(await barriersOf(desk.page), []);
  await desk.page.getByText(/Nadia Benali recevra 1.165,46.€ net avant impôt/).waitFor();
  await press(desk.page, "Valider la paie");
  await desk.page.getByText("Validée").first().waitFor();

  await page.reload();
  await ready(page);
  await page.getByRole("row", { name: /^Paie déjà validée, à verser/ }).waitFor();
  await page.getByRole("link", { name: "Voir mon année de paie" }).click();
  await page.getByRole("heading", { name: "Mon année de paie" }).waitFor();
  await page.getByText(/L’exercice court jusqu’au 31 décembre 2026/).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  assert.deepEqual([...complaints, ...desk.complaints], []);
  await close();
  await desk.close();
});

test("slow months: what is put aside is chosen within the limits, in words beyond them", async () => {
  const { page, complaints, close } = await openPage(browser, phone);
  await house.enter(page, "entrepreneur", "/paie?mois=2026-12");
  await page.getByText("Changer ce que je mets de côté").first().click();
  const aside = page.getByRole("region", { name: "Ce que je mets de côté" });
  await aside.getByLabel("Pour les mois creux, en %").fill("60");
  await press(page, "Changer ce que je mets de côté");
  await aside.getByText("La coopérative accepte au plus 30 %").waitFor();
  await aside.getByLabel("Pour les mois creux, en %").fill("20");
  await press(page, "Changer ce que je mets de côté");
  await page.getByText("Vos provisions sont enregistrées.").waitFor();
  await page.getByRole("row", { name: /^Mis de côté pour les mois creux, 20/ }).waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test("under a CAPE there is no pay: the page says so, and what there would be", async () => {
  const { page, complaints, close } = await openPage(browser, phone);
  await house.enter(page, "neighbour", "/paie");
  await page.getByRole("heading", { name: "Sous contrat d’appui, pas encore de paie" }).waitFor();
  await page
    .getByText(/Pas de paie possible pour l’instant/)
    .first()
    .waitFor();
  assert.equal(await page.getByRole("button", { name: "Proposer cette paie" }).count(), 0);
  assert.deepEqual(await barriersOf(page), []);
  assert.deepEqual(complaints, []);
  await close();
});
