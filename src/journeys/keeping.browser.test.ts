import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";
import { writeNote } from "./write-note.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["adviser", "colleague", "director"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 390, height: 844 } };
const clear = async (page: Page) => assert.deepEqual(await barriersOf(page), []);
const unfold = (page: Page, label: string) =>
  page.locator("summary").filter({ hasText: label }).first().press("Enter");

/** The stages as the page shows them, in their order. */
async function stagesShown(page: Page): Promise<string[]> {
  const panel = page.getByRole("region", { name: "Étapes" });
  return panel.locator("ol .todo-name").allTextContents();
}

async function nameStages(page: Page): Promise<void> {
  const line = (n: number) => page.getByRole("group", { name: "Nouvelle étape" }).nth(n);
  await unfold(page, "Définir les étapes");
  await clear(page);
  for (const [n, name] of ["Accueil", "Développement", "accueil"].entries())
    await line(n).getByRole("textbox", { name: "Nouvelle étape" }).fill(name);
  await page.getByRole("button", { name: "Définir les étapes" }).click();
  // The refusal stands at the line that says it twice, and leads there.
  await page
    .getByRole("alert")
    .getByRole("link", { name: /nommée deux fois/ })
    .click();
  assert.equal(await page.evaluate(() => (document.activeElement as HTMLInputElement).value), "accueil");
  await clear(page);
  await line(2).getByRole("textbox", { name: "Nouvelle étape" }).fill("Pépinière");
  await line(2).getByLabel("Rang").fill("2");
  await page.getByRole("button", { name: "Définir les étapes" }).click();
  await page.getByRole("status").getByText("Enregistré.").waitFor();
  assert.deepEqual(await stagesShown(page), ["Accueil", "Pépinière", "Développement"]);
}

async function nameCompetences(page: Page): Promise<void> {
  const panel = page.getByRole("region", { name: "Compétences" });
  await unfold(page, "Définir la grille de compétences");
  await clear(page);
  const words = ["Pas encore", "Avec de l’aide", "Seul, parfois", "Seul", "L’apprend à d’autres"];
  for (const [n, word] of words.entries()) await panel.getByLabel(`Niveau ${n}`).fill(word);
  const line = panel.getByRole("group", { name: "Nouvelle compétence" }).first();
  await line.getByLabel("Nouvelle compétence").fill("Calculer un prix de revient");
  await panel.getByRole("button", { name: "Définir la grille de compétences" }).click();
  await line.locator(".field-error").waitFor();
  assert.equal(await line.getByLabel("Nouvelle compétence").inputValue(), "Calculer un prix de revient");
  await line.getByLabel("Domaine").fill("Offre et prix");
  await panel.getByRole("button", { name: "Définir la grille de compétences" }).click();
  await panel.getByText("2 · Seul, parfois").waitFor();
  await panel.getByRole("definition").getByText("Calculer un prix de revient").waitFor();
}

test("the director names stages and competences; a wrong line is refused where it is", async () => {
  for (const shape of [narrow, wide]) {
    const { page, complaints, close } = await openPage(browser, shape);
    await house.enter(page, "director", "/cooperative/parcours");
    await clear(page);
    if (shape === narrow) {
      await nameStages(page);
      await nameCompetences(page);
    } else {
      await unfold(page, "Définir les étapes");
      await page.getByRole("group", { name: "Développement" }).getByLabel("Rang").fill("1");
      await page.getByRole("button", { name: "Définir les étapes" }).press("Enter");
      await page.getByRole("status").getByText("Enregistré.").waitFor();
      assert.deepEqual(await stagesShown(page), ["Développement", "Accueil", "Pépinière"]);
    }
    await clear(page);
    assert.deepEqual(complaints, []);
    await close();
  }
});

test("one note is passed on to a colleague, who is told and reads it, and no other", async () => {
  const person = house.world.personId("entrepreneur");
  for (const text of ["Le bail pèse sur elle.", "Ce que je garde pour moi."])
    await house.world.done(writeNote, { person, text, circle: false }, "adviser");
  const desk = await openPage(browser, wide);
  await house.enter(desk.page, "adviser", "/portefeuille/notes");
  await clear(desk.page);
  await desk.page.getByRole("link", { name: "Nadia Benali" }).click();
  const note = desk.page.getByRole("listitem").filter({ hasText: "Le bail pèse sur elle." });
  await note.waitFor();
  await ready(desk.page);
  await note.locator("summary").filter({ hasText: "Transmettre la note" }).press("Enter");
  // Nobody is chosen beforehand: a note never leaves by a key too many.
  await note.getByRole("button", { name: "Transmettre la note" }).click();
  await note.locator(".field-error").waitFor();
  await clear(desk.page);
  await note.getByLabel("À qui").selectOption({ label: "Beñat Iribarne" });
  await note.getByRole("button", { name: "Transmettre la note" }).click();
  await note.getByText("transmise à Beñat Iribarne").waitFor();
  await clear(desk.page);

  const phone = await openPage(browser, narrow);
  await house.enter(phone.page, "colleague", "/avis");
  await phone.page.getByRole("button", { name: /Amaia Lafitte vous a transmis une note privée/ }).click();
  await phone.page.locator(".written", { hasText: "Le bail pèse sur elle." }).waitFor();
  assert.equal(await phone.page.getByText("Ce que je garde pour moi.").count(), 0);
  await clear(phone.page);
  assert.deepEqual([...desk.complaints, ...phone.complaints], []);
  await desk.close();
  await phone.close();
});

test("the director hands a whole portfolio over; the notes wait for their author to choose", async () => {
  const { page, complaints, close } = await openPage(browser, narrow);
  await house.enter(page, "director", "/portefeuille/passation");
  await page.getByLabel("Le portefeuille de").selectOption({ label: "Amaia Lafitte" });
  await page.getByRole("button", { name: "Afficher" }).click();
  await page.waitForURL(/accompagnement=/);
  await clear(page);
  await page.getByRole("checkbox", { name: /^Transmettre tout le portefeuille/ }).check();
  await page.getByRole("button", { name: "Transmettre l’accompagnement" }).click();
  await page.getByRole("alert").waitFor();
  assert.ok(await page.getByRole("checkbox", { name: /^Transmettre tout le portefeuille/ }).isChecked());
  await page.getByLabel("À qui").selectOption({ label: "Beñat Iribarne" });
  await page.getByLabel(/^Ce qu’il faut savoir/).fill("Congé de six mois.");
  await page.getByRole("button", { name: "Transmettre l’accompagnement" }).click();
  await page.getByRole("status").getByText("C’est transmis.").waitFor();
  await clear(page);
  const past = page.getByRole("region", { name: "Passations" });
  assert.ok((await past.getByText("de Amaia Lafitte à Beñat Iribarne").count()) > 1);
  assert.deepEqual(complaints, []);
  await close();

  const desk = await openPage(browser, wide);
  await house.enter(desk.page, "adviser", "/portefeuille");
  await desk.page.getByRole("heading", { name: "Aucune personne accompagnée" }).waitFor();
  await desk.page.goto(`${house.url}/avis`);
  await desk.page.getByRole("button", { name: /choisissez les notes à transmettre/ }).waitFor();
  await desk.close();
});
