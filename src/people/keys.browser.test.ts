import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { people } from "../../fixtures/people.ts";
import { openHouse, password } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, photograph, ready } from "../doors/web/web-under-test.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["director", "accountant", "entrepreneur"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const phone = { width: 390, height: 844 };

async function signIn(page: Page, email: string, path: string): Promise<void> {
  page.setDefaultTimeout(10_000);
  await page.goto(`${house.url}/connexion?retour=${encodeURIComponent(path)}`);
  await page.getByLabel("Adresse électronique").fill(email);
  await page.getByLabel("Mot de passe").fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.waitForURL(`**${path}`);
  await ready(page);
}

test("a key of the API is shown once, acts with its person's rights, and is revoked", async () => {
  const { page, complaints, close } = await openPage(browser);
  await signIn(page, people.accountant.email, "/moi/cles-api");
  await page.getByLabel("À quoi elle sert").fill("Tableau de bord");
  await page.getByLabel("Valable jusqu’au").fill("2199-01-01");
  await page.getByLabel("Valable jusqu’au").press("Enter");
  await page.getByText("Une clé vit un an au plus").first().waitFor();
  await page.getByLabel("Valable jusqu’au").fill(new Date(Date.now() + 864e5).toISOString().slice(0, 10));
  await page.getByRole("button", { name: "Créer une clé" }).click();
  const key = (await page.locator(".secret").textContent()) ?? "";
  assert.match(key, /^ens_la-navette_[\w-]{43}$/);
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "tokens");
  await page.setViewportSize(phone);
  await photograph(page, "tokens-phone");
  await page.reload();
  await ready(page);
  assert.equal(await page.locator(".secret").count(), 0);

  const call = (path: string, token: string, method = "GET") =>
    fetch(`${house.url}/api${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(method === "POST" && { body: "{}" }),
    });
  assert.equal((await call("/people", key)).status, 200);
  const sites = JSON.stringify({ name: "A", siret: "x", street: "r", postcode: "64000", town: "t" });
  const refused = await fetch(`${house.url}/api/sites`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: sites,
  });
  assert.equal(refused.status, 403, "an accountant adds no site, by a program either");
  assert.equal((await call("/people", `${key.slice(0, -1)}_`)).status, 401);
  await page.reload();
  await page.getByText("dernier appel le").waitFor();
  await ready(page);
  await page.getByRole("button", { name: "Révoquer la clé" }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: "Révoquer la clé" }).click();
  await page.getByText("révoquée").waitFor();
  assert.equal((await call("/people", key)).status, 401);
  const many = await Promise.all(Array.from({ length: 25 }, () => call("/people", key)));
  assert.ok(
    many.some(({ status }) => status === 429),
    "guessing is slow",
  );
  assert.deepEqual(complaints, []);
  await close();
});

test("a director reads a person's page, sends the invitation again and ends a role", async () => {
  const { page, complaints, close } = await openPage(browser);
  await signIn(page, people.director.email, "/personnes");
  await page.getByRole("link", { name: "Sophie Bernadet" }).press("Enter");
  await page.getByRole("heading", { name: "Sophie Bernadet" }).waitFor();
  await page.getByText("Mot de passe à choisir").waitFor();
  await page.getByRole("button", { name: "Renvoyer l’invitation" }).press("Enter");
  await page.getByText("Invitation envoyée.").waitFor();
  await page.getByRole("button", { name: "Mettre fin aujourd’hui" }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: "Mettre fin aujourd’hui" }).click();
  await page.getByText(/du 02\/01\/2025 au/).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "person");
  await page.goto(`${house.url}/personnes/${house.world.personId("entrepreneur")}`);
  await page.getByRole("link", { name: "Atelier Benali" }).waitFor();
  await page.goto(house.outbox);
  await page.locator("article", { hasText: people.hr.email }).waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test("a director admits someone, gives a second role, and finds them once in the list", async () => {
  const { page, complaints, close } = await openPage(browser);
  await signIn(page, people.director.email, "/personnes");
  const everyone = await page.locator("tbody tr").count();
  await page.getByRole("main").getByRole("link", { name: "Admettre une personne" }).press("Enter");
  await page.waitForURL("**/personnes/nouvelle");
  await ready(page);
  await page.getByLabel("Prénom").fill("Camille");
  await page.getByLabel("Nom", { exact: true }).fill("Irigoyen");
  await page.getByLabel("Adresse électronique").fill(people.director.email);
  await page.getByLabel("Rôle").selectOption("director");
  await page.getByRole("button", { name: "Admettre une personne" }).click();
  await page.getByText("a déjà ce rôle à cette date").first().waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await page.getByLabel("Adresse électronique").fill("camille.irigoyen@lanavette.example");
  await page.getByLabel("Rôle").selectOption("community");
  await page.getByRole("button", { name: "Admettre une personne" }).click();
  await page.getByText("C’est fait : cette personne est admise.").waitFor();
  await page.getByText("Donner un autre rôle").first().click();
  await page.getByLabel("Rôle").selectOption("adviser");
  await page.getByRole("button", { name: "Donner un autre rôle" }).click();
  await page.getByRole("listitem").filter({ hasText: "Accompagnement" }).waitFor();
  await page.goto(`${house.url}/personnes`);
  assert.equal(await page.locator("tbody tr").count(), everyone + 1, "one line for each person");
  const line = page.getByRole("row", { name: /Camille Irigoyen/ });
  assert.match((await line.textContent()) ?? "", /Accompagnement, Animation/);
  assert.equal(await page.getByRole("button", { name: "Mettre fin" }).count(), 0);
  await page.goto(`${house.url}/personnes?role=community&standing=waiting&search=irig`);
  await line.waitFor();
  const file = await page.request.get(`${house.url}/listes/people/people?format=csv&search=irig`);
  assert.match(await file.text(), /Camille Irigoyen;.*;Accompagnement, Animation;/);
  await page.goto(`${house.url}/personnes?standing=past`);
  await page.getByText("Personne ne répond à ces critères").waitFor();
  assert.deepEqual(await barriersOf(page), []);
  assert.deepEqual(complaints, []);
  await close();
});

test("an accountant sees the people and is not offered to admit one", async () => {
  const { page, close } = await openPage(browser);
  await signIn(page, people.accountant.email, "/personnes");
  assert.equal(await page.getByRole("link", { name: "Admettre une personne" }).count(), 0);
  const answer = await page.goto(`${house.url}/personnes/nouvelle`);
  assert.equal(answer?.status(), 403);
  await close();
});

test("an address changes by a link sent to the new one, and the old one is told", async () => {
  const { page, complaints, close } = await openPage(browser);
  const next = "nadia@atelierbenali.example";
  await signIn(page, people.entrepreneur.email, "/moi");
  await page.getByLabel("Nouvelle adresse électronique").fill(people.neighbour.email);
  await page.getByRole("button", { name: "Changer d’adresse" }).click();
  await page.getByText("déjà celle d’une autre personne").first().waitFor();
  await page.getByLabel("Nouvelle adresse électronique").fill(next);
  await page.getByRole("button", { name: "Changer d’adresse" }).click();
  await page.getByText(`Un lien vient de partir vers ${next}`).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "account");
  await page.goto(house.outbox);
  const told = page.locator("article", { hasText: people.entrepreneur.email });
  await told.getByText("Changement d’adresse demandé").waitFor();
  await page.locator("article", { hasText: "Confirmez votre nouvelle adresse" }).getByRole("link").click();
  await page.getByRole("button", { name: "Confirmer cette adresse" }).click();
  await page.waitForURL("**/moi");
  await page.getByText(next, { exact: true }).waitFor();
  await page.goto(`${house.url}/moi`);
  await ready(page);
  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await page.waitForURL("**/connexion");
  await signIn(page, next, "/moi");
  await page.goto(house.outbox);
  await page.getByText("Votre adresse a changé").waitFor();
  assert.deepEqual(complaints, []);
  await close();
});
