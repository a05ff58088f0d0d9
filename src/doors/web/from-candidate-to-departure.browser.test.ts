/** One person from the public form to her admission as an associate and to her departure. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Locator, Page } from "playwright-core";
import { type PersonName, people } from "../../../fixtures/people.ts";
import { addDays, civilDateOf } from "../../foundation/calendar.ts";
import { listMail } from "../../people/index.ts";
import { openHouse, password } from "./house-under-test.ts";
import { barriersOf, openBrowser, openPage, photograph, ready } from "./web-under-test.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["director", "hr", "adviser", "accountant", "community", "neighbour"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 390, height: 844 } };
const email = "fatou.doyhenard@exemple.example";
// The pages have no other clock than the machine's.
const today = civilDateOf(new Date());
const yesterday = addDays(today, -1);

/** The first match in the letters to an address, the newest first. */
async function mailed(to: string, pattern: RegExp): Promise<string> {
  for (const { body } of await listMail(house.world.db, to)) {
    const found = pattern.exec(body);
    if (found) return (found[1] ?? found[0]).trim();
  }
  throw new Error(`no letter to ${to} says ${pattern}`);
}

/** An act behind its verb: opened, filled in, done. */
async function act(page: Page, verb: string, fill: (form: Locator) => Promise<void>): Promise<void> {
  const fold = page.locator("details", { has: page.locator("summary", { hasText: verb }) });
  await fold.locator("summary").click();
  await fill(fold);
  // What comes next reads what this writes: it is there once the server has answered.
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await fold.getByRole("button", { name: verb }).click();
  await answered;
}

type Who = PersonName | "fatou";
const signedIn = new Map<Who, Awaited<ReturnType<typeof openPage>>>();

/** The page of one who signs in once, on the way to where they are first needed. */
async function pageOf(who: Who, path: string) {
  const open = signedIn.get(who);
  if (open) {
    await open.page.goto(`${house.url}${path}`);
    await ready(open.page);
    return open;
  }
  const opened = await openPage(browser, who === "fatou" ? narrow : wide);
  signedIn.set(who, opened);
  await house.enter(opened.page, who === "fatou" ? { email } : who, path);
  return opened;
}

/** What one does from a page on, their console silent at the end; where it stopped is photographed. */
async function as(who: Who, path: string, work: (page: Page) => Promise<void>) {
  const { page, complaints } = await pageOf(who, path);
  await work(page).catch(async (error) => {
    await photograph(page, `story-stopped-${who}`);
    throw error;
  });
  assert.deepEqual(complaints, []);
}

/** What one is answered at each of these addresses. */
async function answersTo(who: PersonName, paths: readonly string[]): Promise<(number | undefined)[]> {
  const { page } = await pageOf(who, "/");
  const answers: (number | undefined)[] = [];
  for (const path of paths) answers.push((await page.goto(`${house.url}${path}`))?.status());
  return answers;
}

/** Reads the paper, proves the address by the code that was mailed, agrees, signs. */
async function sign(page: Page, to: string): Promise<void> {
  await page.getByRole("link", { name: "Signer", exact: true }).click();
  await page.getByRole("heading", { name: "Signer le contrat" }).waitFor();
  await page.getByRole("button", { name: "Recevoir un code" }).click();
  await page.getByText("Un code est parti").waitFor();
  await page.getByLabel("Code reçu").fill(await mailed(to, /\b(\d{6})\b/));
  await page.getByRole("button", { name: "Vérifier le code" }).click();
  await page.getByText("Code vérifié").waitFor();
  // Without consent nothing is signed.
  await page.getByRole("button", { name: "Signer", exact: true }).click();
  await page.locator(".field-error").first().waitFor();
  await page.getByLabel("J’ai lu ce document").check();
  await page.getByRole("button", { name: "Signer", exact: true }).click();
  await page.waitForURL(/\/contrats\/[0-9a-f-]{36}$/);
}

let person = "";
let cape = "";
let cesa = "";

test("she applies; the desk meets her, answers yes, and welcomes her with her activity", async () => {
  const { page, close } = await openPage(browser, { ...narrow, javaScriptEnabled: false });
  await page.goto(`${house.url}/rejoindre/la-navette`);
  await page.getByLabel("Prénom").fill("Fatou");
  await page.getByLabel("Nom", { exact: true }).fill("Doyhenard");
  await page.getByLabel("Adresse électronique").fill(email);
  await page.getByLabel("Code postal").fill("40100");
  await page.getByLabel("Commune").fill("Dax");
  await page.getByLabel("Votre projet, avec vos mots").fill("Traiteur de cuisine sénégalaise et landaise.");
  await page.getByLabel("Secteur").selectOption({ label: "Alimentation, restauration" });
  await page.getByLabel("Votre situation").selectOption({ label: "En recherche d’emploi" });
  await page.getByLabel("Quand voulez-vous commencer").selectOption({ label: "Dès maintenant" });
  await page.getByLabel("Comment nous avez-vous connus").selectOption({ label: "Le bouche à oreille" });
  await page.getByRole("button", { name: "Envoyer ma candidature" }).click();
  await page.getByRole("heading", { name: "C’est envoyé" }).waitFor();
  await close();

  await as("hr", "/candidatures", async (desk) => {
    await desk.getByRole("link", { name: "Fatou Doyhenard" }).click();
    await act(desk, "Enregistrer l’entretien", async (form) => {
      await form.getByLabel("Mené par").selectOption({ label: "Amaia Lafitte" });
      await form.getByLabel("Le projet").fill("Trois menus, un laboratoire partagé.");
      await form.getByLabel("L’avis").fill("Favorable.");
    });
    await desk.getByText("Lu par la personne sur sa page").waitFor();
    await act(desk, "Répondre à la candidature", async (form) => {
      await form.getByLabel("Réponse").selectOption({ label: "Acceptée" });
      await form.getByLabel(/^Motif/).fill("Un projet mûr, des clients qui attendent.");
    });
    await desk.getByText("Un projet mûr").waitFor();
    await act(desk, "Accueillir dans la coopérative", (form) =>
      form.getByLabel("Nom de l’activité").fill("La Table de Fatou"),
    );
    await desk.getByRole("link", { name: "Préparer son contrat" }).waitFor();
  });
});

/** A draft with its days and all clauses that the law demands but the last; answers the contract's id. */
async function draft(desk: Page, kind: string, days: Record<string, string>): Promise<string> {
  await desk.getByLabel("Nature", { exact: true }).selectOption({ label: kind });
  await desk.getByLabel(/^Activité/).selectOption({ label: "La Table de Fatou" });
  await desk.getByLabel(/^Emploi/).fill("Traiteur");
  for (const [label, value] of Object.entries(days))
    await desk.getByLabel(new RegExp(`^${label}`)).fill(value);
  const clauses = await desk.locator('textarea[name^="clauses."]').all();
  for (const clause of clauses.slice(0, -1)) await clause.fill("Comme convenu lors de l’entretien.");
  await clauses.at(-1)?.fill("");
  await desk.getByRole("button", { name: "Enregistrer le projet" }).click();
  await desk.waitForURL(/\/contrats\/[0-9a-f-]{36}$/);
  return /[0-9a-f-]{36}$/.exec(desk.url())?.[0] ?? "";
}

/** Sends it, which waits for the clause that is missing. */
async function send(desk: Page, lacking: string): Promise<void> {
  await desk.getByText(lacking).first().waitFor();
  await desk.getByRole("link", { name: "Modifier le projet" }).click();
  await desk.locator('textarea[name^="clauses."]').last().fill("Comme le disent les statuts.");
  await desk.getByRole("button", { name: "Enregistrer le projet" }).click();
  await desk.getByRole("button", { name: "Envoyer à la signature" }).click();
  await desk.getByRole("dialog").getByRole("button", { name: "Envoyer à la signature" }).click();
  await desk.getByRole("heading", { name: "on attend Fatou Doyhenard" }).waitFor();
}

test("her CAPE is prepared, and waits for the clause that the law demands", async () => {
  await as("hr", "/candidatures?state=all", async (desk) => {
    await desk.getByRole("link", { name: "Fatou Doyhenard" }).click();
    await desk.getByRole("link", { name: "Préparer son contrat" }).click();
    await desk.getByRole("heading", { name: "Préparer un contrat" }).waitFor();
    person = await desk.getByLabel("Personne", { exact: true }).inputValue();
    cape = await draft(desk, "Contrat d’appui au projet d’entreprise (CAPE)", { "Premier jour": yesterday });
    await send(desk, "R127-1, 7°");
    await photograph(desk, "story-cape-1440");
  });
  assert.match(person, /^[0-9a-f-]{36}$/);
});

test("she chooses a password from the letter, reads and signs on her phone; then the director", async () => {
  const link = await mailed(email, /\/lien\/\S+/);
  const { page, close } = await openPage(browser, narrow);
  await page.goto(`${house.url}${link}`);
  await page.getByLabel("Nouveau mot de passe").fill(password);
  await page.getByRole("button", { name: "Choisir ce mot de passe" }).click();
  await page.waitForURL(/connexion/);
  await close();
  await as("fatou", `/contrats/${cape}`, async (phone) => {
    assert.deepEqual(await barriersOf(phone), []);
    await sign(phone, email);
    await phone.getByText("on attend Hélène Etcheverry").waitFor();
    await photograph(phone, "story-signed-390");
  });
  await as("director", `/contrats/${cape}`, async (desk) => {
    await sign(desk, people.director.email);
    await desk.getByText("En vigueur").first().waitFor();
    await desk.getByRole("link", { name: "Vérifier la preuve" }).click();
    await desk.getByText("Preuve intacte").waitFor();
  });
});

test("the others see of it what they must, and no more", async () => {
  const paths = [`/contrats/${cape}`, `/personnes/${person}/dossier`, `/personnes/${person}/parcours`];
  assert.deepEqual(await answersTo("hr", paths), [200, 200, 200]);
  assert.deepEqual(await answersTo("accountant", paths), [200, 200, 404]);
  for (const who of ["adviser", "community", "neighbour"] as const)
    assert.deepEqual(await answersTo(who, paths), [404, 404, 404], who);
});

test("the CAPE becomes a CESA, signed by both, and she is admitted as an associate", async () => {
  await as("hr", `/contrats/${cape}`, async (desk) => {
    await act(desk, "Mettre fin au contrat", async (form) => {
      await form.getByLabel("Motif").selectOption({ label: "Passage au CESA" });
      await form.getByLabel("Dernier jour").fill(yesterday);
    });
    await desk.getByText("Terminé").first().waitFor();
    await desk.goto(`${house.url}/contrats/nouveau?personne=${person}`);
    const days = { "Premier jour": today, "Part fixe": "620,00" };
    cesa = await draft(desk, "Contrat d’entrepreneur salarié (CESA)", days);
    await send(desk, "R7331-10");
  });
  await as("fatou", `/contrats/${cesa}`, (phone) => sign(phone, email));
  await as("director", `/contrats/${cesa}`, (desk) => sign(desk, people.director.email));
  await as("hr", `/contrats/${cesa}`, async (desk) => {
    await desk.getByText("En vigueur").first().waitFor();
    await act(desk, "Admettre comme associé", (form) => form.getByLabel("depuis le").fill(today));
    await desk.locator("dt", { hasText: "Associé ou associée depuis" }).waitFor();
    await photograph(desk, "story-associate-1440");
    assert.deepEqual(await barriersOf(desk), []);
  });
});

/** The step of the plan of that title, as a reader of the screen finds it. */
const step = (page: Page, title: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: title, level: 4 }) });

test("she leaves: her plan follows what is done, and shows itself to whom it must", async () => {
  const plan = `/personnes/${person}/depart`;
  await as("hr", `/departs/nouveau?personne=${person}`, async (desk) => {
    await desk.getByLabel("Dernier jour").fill(today);
    await desk.getByLabel("Motif").selectOption("resignation");
    await desk.getByLabel("Connexion jusqu’au").fill("2099-12-31");
    await desk.getByRole("button", { name: "Ouvrir le plan de départ" }).click();
    await desk.getByRole("heading", { name: "Fatou Doyhenard" }).waitFor();
    await desk.goto(`${house.url}/contrats/${cesa}`);
    await ready(desk);
    await act(desk, "Mettre fin au sociétariat", async (form) => {
      await form.getByLabel("Motif", { exact: true }).selectOption("withdrawal");
      await form.getByLabel("Qui l’a décidé").selectOption("person");
    });
    await desk.getByText(/parts à rembourser/).waitFor();
    await act(desk, "Mettre fin au contrat", async (form) => {
      await form.getByLabel("Motif").selectOption("resignation");
      await form.getByLabel("Dernier jour").fill(today);
      await form.getByLabel("Décidé le").fill(today);
    });
    await desk.goto(`${house.url}${plan}`);
    await ready(desk);
    for (const title of ["Fin du contrat enregistrée", "Parts sociales et sociétariat"])
      await step(desk, title).getByText("Fait", { exact: true }).waitFor();
    await photograph(desk, "story-departure-1440");
    assert.deepEqual(await barriersOf(desk), []);
  });
  await as("fatou", "/moi/depart", (phone) => phone.getByRole("heading", { name: "Mon départ" }).waitFor());
  for (const who of ["community", "neighbour"] as const)
    assert.deepEqual(await answersTo(who, [plan]), [404], who);
  assert.deepEqual(await answersTo("director", [plan]), [200]);
});
