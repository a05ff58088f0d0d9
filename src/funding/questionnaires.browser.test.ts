import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";
import { addDays, addMonths, civilDateOf } from "../foundation/calendar.ts";
import { assignPerson } from "./assign-person.ts";
import { endAssignment } from "./end-assignment.ts";
import { enterConvention } from "./enter-convention.ts";
import { funderOf, regional } from "./funding.fixture.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["director", "hr", "adviser", "entrepreneur", "neighbour"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const now = new Date();
const today = civilDateOf(now);
const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 390, height: 844 } };
const clean = async (page: Page) => assert.deepEqual(await barriersOf(page), []);

/** A European convention of the year around today, in which Nadia Benali takes part for two months. */
async function takingPart() {
  const { world } = house;
  const funder = await funderOf(world, "Union européenne, FSE+");
  const days = { startsOn: addMonths(today, -6), endsOn: addMonths(today, 6) };
  const told = { ...regional, ...days, funder, european: true, reference: "FSE-1" };
  const { id: convention } = await world.done(enterConvention, told, "director", now);
  const person = world.personId("entrepreneur");
  const asked = { convention, person, since: addMonths(today, -2) };
  const { id: assignment } = await world.done(assignPerson, asked, "hr", now);
  return { convention, assignment };
}

/** On a phone: what is not answered is said at its question, and nothing of the rest is lost. */
async function answerEntry(page: Page): Promise<void> {
  await house.enter(page, "entrepreneur", "/questionnaires");
  await page.getByText("Restent à remplir : 1").waitFor();
  await clean(page);
  await page.getByRole("link", { name: "Répondre : questionnaire d’entrée" }).click();
  await page.getByRole("heading", { name: "Questionnaire d’entrée" }).waitFor();
  await ready(page);
  await clean(page);
  await page.getByLabel("Sexe à l’état civil").selectOption({ label: "Femme" });
  await page.getByLabel("Date de naissance").fill("1988-04-12");
  await page.getByLabel("Niveau d’études").selectOption({ label: "CAP, BEP ou baccalauréat" });
  await page.getByRole("button", { name: "Envoyer mes réponses" }).click();
  await page
    .getByText(/Choisissez une réponse/)
    .first()
    .waitFor();
  assert.equal(await page.getByLabel("Date de naissance").inputValue(), "1988-04-12");
  await page.getByLabel(/^Situation d’emploi/).selectOption({ label: "Au chômage depuis un an ou plus" });
  await page.getByLabel("Foyer").selectOption({ label: "Ne souhaite pas répondre" });
  await page.getByLabel(/handicap/).selectOption({ label: "Non" });
  await page.getByRole("button", { name: "Envoyer mes réponses" }).click();
  await page.getByText("Merci, vos réponses sont enregistrées.").waitFor();
  await page.getByText("Tous les questionnaires sont remplis.").waitFor();
}

test("the person answers on their phone, their adviser with them on leaving, the report counts", async () => {
  const { convention, assignment } = await takingPart();
  const phone = await openPage(browser, narrow);
  await answerEntry(phone.page);

  const until = addDays(today, -3);
  await house.world.done(endAssignment, { assignment, until }, "director", now);
  const desk = await openPage(browser, wide);
  await house.enter(desk.page, "adviser", "/questionnaires");
  await clean(desk.page);
  await desk.page.getByRole("link", { name: "Nadia Benali, questionnaire de sortie" }).click();
  await desk.page.getByLabel("Situation à la sortie").selectOption({ label: "À son compte" });
  await desk.page.getByLabel(/^Qualification/).selectOption({ label: "Non" });
  await clean(desk.page);
  await desk.page.getByRole("button", { name: "Enregistrer ses réponses" }).click();
  await desk.page.getByText("Les réponses sont enregistrées.").waitFor();
  await desk.page.locator("summary").filter({ hasText: "Questionnaires remplis" }).press("Enter");
  await desk.page.getByRole("link", { name: "Nadia Benali, questionnaire d’entrée" }).click();
  await desk.page.getByText("Les réponses ne sont montrées qu’à la personne").waitFor();
  assert.equal(await desk.page.getByLabel(/^Situation d’emploi/).inputValue(), "");

  const file = `/listes/funding/participants?convention=${convention}&format=csv`;
  const office = await openPage(browser, wide);
  await house.enter(office.page, "hr", `/financements/${convention}/bilan`);
  await office.page.getByText("Questionnaires d’entrée : 1 sur 1").waitFor();
  await office.page.getByText("Questionnaires de sortie : 1 sur 1, dont 0 hors délai").waitFor();
  await office.page.getByRole("heading", { name: "Situation d’emploi à l’entrée" }).waitFor();
  assert.equal(await office.page.getByText("Au chômage depuis un an ou plus").count(), 1);
  await clean(office.page);
  const answers = await (await office.page.request.get(`${house.url}${file}`)).text();
  assert.match(answers, /Nadia Benali.*12\/04\/1988.*Au chômage depuis un an ou plus.*À son compte/);

  const head = await openPage(browser, wide);
  await house.enter(head.page, "director", "/questionnaires");
  await head.page.getByText("Nadia Benali").first().waitFor();
  assert.equal(await head.page.getByRole("link", { name: /questionnaire d’entrée/ }).count(), 0);
  assert.equal((await head.page.request.get(`${house.url}${file}`)).status(), 403);
  await head.page.goto(`${house.url}/financements/${convention}`);
  await ready(head.page);
  await head.page.locator("summary").filter({ hasText: "Noter le dernier versement" }).press("Enter");
  await head.page.getByRole("button", { name: "Noter le dernier versement" }).click();
  const kept = `31 décembre ${Number(today.slice(0, 4)) + 5}`;
  await head.page.getByText(`justificatifs gardés jusqu’au ${kept}`).waitFor();
  await clean(head.page);
  for (const one of [phone, desk, office, head]) {
    assert.deepEqual(one.complaints, []);
    await one.close();
  }
});

test("of whom nothing is asked, nothing is", async () => {
  const { page, close } = await openPage(browser, narrow);
  await house.enter(page, "neighbour", "/questionnaires");
  await page.getByText("Aucun questionnaire ne vous est demandé").waitFor();
  await clean(page);
  await close();
});
