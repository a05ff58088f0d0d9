import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { people } from "../../fixtures/people.ts";
import { confirmWho, openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";
import { listMail } from "../people/index.ts";
import { employedOf, invoiceOf, nadia } from "./leaving.fixture.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["hr", "entrepreneur", "accountant", "director", "neighbour"]);
  await employedOf(house.world);
  await invoiceOf(house.world);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 390, height: 844 } };
const clean = async (page: Page) => assert.deepEqual(await barriersOf(page), []);
/** The step of that title, as a reader of the screen finds it. */
const step = (page: Page, title: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: title, level: 4 }) });
const unfold = (page: Page, title: string, verb: string) =>
  step(page, title).locator("summary").filter({ hasText: verb }).press("Enter");
const isDone = (page: Page, title: string) => step(page, title).getByText("Fait", { exact: true }).waitFor();
const press = (page: Page, title: string, verb: string) =>
  step(page, title).getByRole("button", { name: verb }).click();

/** HR opens the plan: a reason that does not fit is said, and what was typed stays. */
async function openPlan(page: Page): Promise<void> {
  await house.enter(page, "hr", "/departs");
  await page.getByRole("heading", { name: "Aucun départ en cours" }).waitFor();
  await clean(page);
  await page.getByRole("link", { name: "Préparer un départ" }).first().click();
  await page.getByLabel("Personne", { exact: true }).selectOption({ label: "Nadia Benali" });
  await page.getByLabel("Dernier jour").fill("2026-11-24");
  await page.getByLabel("Motif").selectOption("term");
  await page.getByLabel("Connexion jusqu’au").fill("2099-05-31");
  await page.getByRole("button", { name: "Ouvrir le plan de départ" }).click();
  await page.getByText("Ce motif ne vaut pas pour ce contrat").first().waitFor();
  assert.equal(await page.getByLabel("Dernier jour").inputValue(), "2026-11-24");
  await page.getByLabel("Motif").selectOption("resignation");
  await page.getByRole("button", { name: "Ouvrir le plan de départ" }).click();
  await page.getByRole("heading", { name: "Nadia Benali" }).waitFor();
}

/** The end of the contract is recorded where contracts are, and is seen here. */
async function endContract(page: Page, plan: string): Promise<void> {
  await step(page, "Fin du contrat enregistrée").getByRole("link", { name: "Ouvrir le contrat" }).click();
  await page.locator("summary").filter({ hasText: "Mettre fin au contrat" }).press("Enter");
  await page.getByLabel("Motif").last().selectOption("resignation");
  await page.getByLabel("Dernier jour").last().fill("2026-11-24");
  await page.getByLabel("Décidé le").last().fill("2026-11-20");
  await page.getByRole("button", { name: "Mettre fin au contrat" }).click();
  await page.getByRole("link", { name: "Préparer le départ" }).click();
  await page.waitForURL(`${house.url}${plan}`);
  await isDone(page, "Fin du contrat enregistrée");
}

/** Papers are drawn up from their models; the settlement is settled once its receipt is signed. */
async function drawUp(page: Page): Promise<void> {
  for (const title of ["Certificat de travail", "Portabilité santé et prévoyance"]) {
    await unfold(page, title, "Établir le document");
    await press(page, title, "Établir le document");
    await isDone(page, title);
  }
  const title = "Reçu pour solde de tout compte";
  await unfold(page, title, "Établir le document");
  await page.getByLabel("Somme 1").fill("Salaire du mois");
  await page.getByLabel("Montant 1").fill("beaucoup");
  await press(page, title, "Établir le document");
  await page.getByText("Écrivez le libellé et un montant").first().waitFor();
  assert.equal(await page.getByLabel("Somme 1").inputValue(), "Salaire du mois");
  await page.getByLabel("Montant 1").fill("1 234,56");
  await press(page, title, "Établir le document");
  await unfold(page, title, "Le reçu est signé");
  await press(page, title, "Le reçu est signé");
  await step(page, title).getByText("peut être dénoncé jusqu’au").waitFor();
  const paper = await page.getByRole("link", { name: title }).last().getAttribute("href");
  const file = await page.request.get(`${house.url}${paper}`);
  assert.equal(file.headers()["content-type"], "application/pdf");
}

/** What only a person can say is ticked, with the file where it is asked for; a slip is taken back. */
async function tickTheRest(page: Page): Promise<void> {
  const france = "Attestation France Travail";
  await unfold(page, france, "C’est fait");
  await press(page, france, "C’est fait");
  await page.getByText("Joignez le document").first().waitFor();
  const file = { name: "attestation.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") };
  await step(page, france).locator("input[type=file]").setInputFiles(file);
  await press(page, france, "C’est fait");
  await isDone(page, france);
  for (const title of [
    "Entretien de sortie",
    "Organisme d’assurance informé",
    "Factures impayées à suivre",
  ]) {
    await unfold(page, title, "C’est fait");
    await press(page, title, "C’est fait");
    await isDone(page, title);
  }
  const keys = "Clés, badge et matériel rendus";
  for (const again of [true, false]) {
    await unfold(page, keys, "C’est fait");
    await press(page, keys, "C’est fait");
    await isDone(page, keys);
    if (!again) break;
    await press(page, keys, "Rouvrir");
    await page.getByRole("dialog").getByRole("button", { name: "Rouvrir" }).click();
    await step(page, keys).locator("summary").waitFor();
  }
  await unfold(page, "Fin des rôles et de la connexion", "Fixer la fin des rôles");
  await press(page, "Fin des rôles et de la connexion", "Fixer la fin des rôles");
  await isDone(page, "Fin des rôles et de la connexion");
  await clean(page);
}

/** On her phone, after her last day: her papers, and the folder that she prepares and takes. */
async function takeAway(page: Page): Promise<void> {
  await house.enter(page, "entrepreneur");
  await page.getByRole("link", { name: "Voir mon départ" }).click();
  await page.getByRole("heading", { name: "Mon départ" }).waitFor();
  await page.getByRole("link", { name: "Certificat de travail" }).waitFor();
  await clean(page);
  const title = "Clients, devis et factures remis";
  await unfold(page, title, "Préparer le dossier à emporter");
  await press(page, title, "Préparer le dossier à emporter");
  await confirmWho(page);
  await unfold(page, title, "Préparer le dossier à emporter");
  await press(page, title, "Préparer le dossier à emporter");
  await isDone(page, title);
  const href = await page.getByRole("link", { name: /^Télécharger/ }).getAttribute("href");
  const zip = await page.request.get(`${house.url}${href}`);
  const names = Object.keys(unzipSync(await zip.body()));
  assert.ok(names.includes("clients.xlsx") && names.includes("manifeste.txt"), names.join());
  assert.ok(
    names.some((name) => /^factures\/.+\.pdf$/.test(name)),
    names.join(),
  );
  await page.goto(`${house.url}/moi/export`);
  await ready(page);
  await page.getByRole("link", { name: /^Télécharger/ }).waitFor();
  await clean(page);
}

/** The accountant draws up the last account, and sees no paper of hers. */
async function drawUpAccount(page: Page): Promise<void> {
  await house.enter(page, "accountant", "/departs");
  await page.getByRole("link", { name: "Nadia Benali" }).click();
  const title = "Compte final de l’activité";
  await unfold(page, title, "Arrêter le compte");
  await press(page, title, "Arrêter le compte");
  await isDone(page, title);
  assert.equal(await page.getByRole("link", { name: "Certificat de travail" }).count(), 0);
}

/** The director closes the activity, on its sheet. */
async function closeActivity(page: Page, plan: string): Promise<void> {
  await house.enter(page, "director", plan);
  await step(page, "Activité close").getByRole("link", { name: "Ouvrir la fiche" }).click();
  await page.locator("summary").filter({ hasText: "Clore l’activité" }).press("Enter");
  await page.getByLabel("Motif").last().fill("Départ de Nadia Benali");
  await page.getByRole("button", { name: "Clore l’activité" }).click();
  await page.locator("summary").filter({ hasText: "Clore l’activité" }).waitFor({ state: "detached" });
}

/** HR closes the departure with what becomes of her, which must be chosen. */
async function closePlan(page: Page, plan: string): Promise<void> {
  await page.goto(`${house.url}${plan}`);
  await ready(page);
  await page.locator("summary").filter({ hasText: "Clore le départ" }).press("Enter");
  await page.getByRole("button", { name: "Clore le départ" }).click();
  await page.getByText("Choisissez une réponse").first().waitFor();
  await page.getByLabel("Ce que devient la personne").selectOption("own-company");
  await page.getByRole("button", { name: "Clore le départ" }).click();
  await page.getByRole("heading", { name: /^Clos le/ }).waitFor();
  await clean(page);
  await page.goto(`${house.url}/departs/clos`);
  await page.getByRole("cell", { name: "Création de sa propre entreprise" }).waitFor();
}

test("somebody leaves: the plan, its papers, what she takes, the close with what comes next", async () => {
  const plan = `/personnes/${nadia(house.world)}/depart`;
  const { page } = await openPage(browser, wide);
  await openPlan(page);
  await endContract(page, plan);
  await drawUp(page);
  await tickTheRest(page);
  await takeAway((await openPage(browser, narrow)).page);
  await drawUpAccount((await openPage(browser, wide)).page);
  await closeActivity((await openPage(browser, wide)).page, plan);
  await closePlan(page, plan);
});

/** The code of six digits in the newest letter to somebody. */
async function mailedCode(to: string): Promise<string> {
  const [letter] = (await listMail(house.world.db, to)).filter(({ body }) => /\b\d{6}\b/.test(body));
  return /\b(\d{6})\b/.exec(letter?.body ?? "")?.[1] ?? "";
}

/** Says again who one is by a code that was mailed: a wrong one first, which says so. */
async function confirmByMail(page: Page, email: string): Promise<void> {
  await page.getByRole("button", { name: `Envoyer un code à ${email}` }).press("Enter");
  await page.getByText(`Un code à six chiffres est parti à ${email}.`).waitFor();
  await clean(page);
  const right = await mailedCode(email);
  const code = page.getByLabel("Code reçu");
  const confirm = page.getByRole("button", { name: "Confirmer avec ce code" });
  await code.fill(right === "000000" ? "000001" : "000000");
  await confirm.press("Enter");
  await page
    .getByText(/Ce code/)
    .first()
    .waitFor();
  await clean(page);
  await code.fill(right);
  await confirm.press("Enter");
  await page.getByRole("heading", { name: "Confirmez que c’est bien vous" }).waitFor({ state: "detached" });
  await ready(page);
}

test("a neighbour takes their own export after a code by mail, and reads of no departure", async () => {
  const { page } = await openPage(browser, narrow);
  await house.enter(page, "neighbour", "/moi/export");
  const prepare = page.getByRole("button", { name: /^Préparer le dossier de/ });
  await prepare.click();
  await confirmByMail(page, people.neighbour.email);
  await prepare.click();
  await page.getByRole("link", { name: /^Télécharger/ }).waitFor();
  const answer = await page.goto(`${house.url}/personnes/${nadia(house.world)}/depart`);
  assert.equal(answer?.status(), 404);
});
