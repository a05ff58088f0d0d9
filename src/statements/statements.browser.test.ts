import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, eventually, openBrowser, openPage } from "../doors/web/web-under-test.ts";
import { liveMonth, openLastYear } from "./statements.fixture.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["director", "entrepreneur"]);
  await openLastYear(house.world);
  await liveMonth(house.world, "2025-10", 80_000);
  await liveMonth(house.world, "2026-09", 60_000);
  await liveMonth(house.world, "2026-10", 100_000);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const phone = { viewport: { width: 390, height: 844 } };

test("an entrepreneur reads a month, opens what makes a figure, and takes the paper away", async () => {
  const { page, complaints, close } = await openPage(browser, phone);
  const path = `/activites/${house.world.activity}?periode=2026-10`;
  await house.enter(page, "entrepreneur", path);
  await page.getByText(/Vous avez facturé 1.000,00.€ hors TVA, dépensé 120,00.€ et donné 100,00/).waitFor();
  await page
    .getByText(/Il reste 390,00/)
    .first()
    .waitFor();
  assert.deepEqual(await barriersOf(page), []);
  const out = page.getByRole("region", { name: "Où il est parti" });
  await out.getByText("Matières, marchandises et fournitures").click();
  await out.getByRole("link", { name: /120,00/ }).click();
  await page.getByRole("heading", { name: "Grand livre" }).waitFor();
  await page
    .getByRole("cell", { name: /120,00/ })
    .first()
    .waitFor();
  await page.goBack();
  await page.getByRole("link", { name: /Période précédente : septembre 2026/ }).click();
  await page.waitForURL(/periode=2026-09/);
  await page.getByText(/Vous avez facturé 600,00/).waitFor();
  await page.getByRole("link", { name: "Depuis le début" }).click();
  await page.getByText(/rien ne la précède/).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  const pdf = await page.request.get(
    `${house.url}/activites/${house.world.activity}/releve.pdf?periode=2026-10`,
  );
  assert.match(pdf.headers()["content-disposition"] ?? "", /Releve-2026-10-atelier-benali\.pdf/);
  assert.equal((await pdf.body()).subarray(0, 5).toString(), "%PDF-");
  await page.goto(`${house.url}/activites/${house.world.activity}?periode=2026-03`);
  await page.getByRole("heading", { name: "Rien sur cette période" }).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  assert.deepEqual(complaints, []);
  await close();
});

test("the director puts an activity in a group, reads it as one, and takes it out", async () => {
  const { page, complaints, close } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  await house.enter(page, "director", "/releves");
  assert.deepEqual(await barriersOf(page), []);
  await page.getByText("Créer un groupe d’activités").first().click();
  await page.getByLabel("Nom du groupe").fill("Métiers de bouche");
  await page.getByRole("button", { name: "Créer un groupe d’activités" }).click();
  await page.getByRole("heading", { name: "Aucune activité ici" }).waitFor();
  const act = async (name: string, fill: () => Promise<unknown>) => {
    await page.getByText(name).first().click();
    await fill();
    await page.getByRole("button", { name }).click();
  };
  await act("Ajouter des activités au groupe", async () => {
    await page.getByLabel("Activités à ajouter").selectOption({ label: "Atelier Benali (A017)" });
    await page.getByLabel("À partir du").fill("2026-01-01");
  });
  await page.getByText(/Ces activités ont facturé 1.600,00/).waitFor();
  await page.getByRole("link", { name: "Atelier Benali" }).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await act("Retirer une activité du groupe", async () => {
    await page.getByLabel("Dernier jour dans le groupe").fill("2025-12-31");
  });
  await page
    .getByText(/elle ne peut pas le quitter avant/)
    .first()
    .waitFor();
  await page.getByLabel("Dernier jour dans le groupe").fill("2026-02-01");
  await page.getByRole("button", { name: "Retirer une activité du groupe" }).click();
  await page.getByRole("heading", { name: "Aucune activité ici" }).waitFor();
  await page.goto(`${house.url}/releves/cooperative?tri=result&sens=desc&periode=2026-10`);
  await page.getByText(/La coopérative a facturé/).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await page.goto(`${house.url}/services-mutualises?periode=2026-10`);
  await page.getByText(/Les activités ont donné 100,00/).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  assert.deepEqual(complaints, []);
  await close();
});

test("an entrepreneur plans a year from the one before; what is mistyped is kept", async () => {
  const { page, complaints, close } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  const path = `/activites/${house.world.activity}/budget?exercice=2026`;
  await house.enter(page, "entrepreneur", path);
  await page.getByRole("heading", { name: "Pas encore de budget pour 2026" }).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await page.getByLabel("Augmentation, en %").fill("10");
  await page.getByLabel("Augmentation, en %").press("Enter");
  await page.waitForURL(/croissance=10/);
  const cell = (name: string) => page.getByLabel(name, { exact: true });
  await eventually(() => cell("Ventes, hors TVA, octobre 2026").inputValue(), "880,00");
  await cell("Autres dépenses, Sur l’année").fill("cent");
  await page.getByRole("button", { name: "Écrire le budget 2026" }).press("Enter");
  await page
    .getByText(/Autres dépenses, Sur l’année : écrivez un montant/)
    .first()
    .waitFor();
  assert.equal(await cell("Ventes, hors TVA, octobre 2026").inputValue(), "880,00");
  assert.deepEqual(await barriersOf(page), []);
  await cell("Autres dépenses, Sur l’année").fill("1 200");
  await page.getByRole("button", { name: "Écrire le budget 2026" }).press("Enter");
  await page.getByText("Budget enregistré.").waitFor();
  await page.getByText(/il était prévu de facturer 880,00/).waitFor();
  await page.getByRole("link", { name: "Version 1" }).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  assert.deepEqual(complaints, []);
  await close();
});
