import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { navette, people } from "../../fixtures/people.ts";
import { openEmptyHouse, openHouse, password } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, photograph } from "../doors/web/web-under-test.ts";
import { operator } from "../foundation/actor.ts";
import { perform } from "../foundation/perform.ts";
import { changeSetting } from "../network/index.ts";
import { admitPerson } from "./index.ts";
import { totp } from "./totp-under-test.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["director", "entrepreneur", "accountant"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

async function signIn(page: Page, email: string, phrase: string): Promise<void> {
  await page.getByLabel("Adresse électronique").fill(email);
  await page.getByLabel("Mot de passe").fill(phrase);
  await page.getByRole("button", { name: "Se connecter" }).click();
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "" : ", without script";
  test(`a director is sent to sign in, comes back where they went, and signs out${how}`, async () => {
    const { page, complaints, close } = await openPage(browser, { javaScriptEnabled });
    await page.goto(`${house.url}/personnes`);
    await page.waitForURL("**/connexion?retour=%2Fpersonnes");
    if (javaScriptEnabled) assert.deepEqual(await barriersOf(page), []);
    await signIn(page, people.director.email, "une autre phrase");
    await page.getByText("Cette adresse et ce mot de passe ne vont pas ensemble").first().waitFor();
    assert.equal(await page.getByLabel("Adresse électronique").inputValue(), people.director.email);
    await photograph(page, `sign-in-${javaScriptEnabled}`);
    await signIn(page, people.director.email, password);
    await page.waitForURL("**/personnes");
    await page.getByRole("heading", { name: "Personnes", level: 1 }).waitFor();
    assert.equal(await page.getByRole("link", { name: people.accountant.email }).count(), 1);
    if (javaScriptEnabled) assert.deepEqual(await barriersOf(page), []);
    await photograph(page, `people-${javaScriptEnabled}`);
    await page.goto(`${house.url}/moi`);
    if (javaScriptEnabled) assert.deepEqual(await barriersOf(page), []);
    await page.getByRole("button", { name: "Se déconnecter" }).click();
    await page.waitForURL("**/connexion");
    await page.goto(`${house.url}/moi`);
    await page.waitForURL("**/connexion?retour=%2Fmoi");
    assert.deepEqual(complaints, []);
    await close();
  });
}

test("a director admits a person, once per role; an entrepreneur may not look", async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${house.url}/connexion?retour=//evil.example/`);
  await signIn(page, people.director.email, password);
  await page.waitForURL(`${house.url}/`);
  await photograph(page, "home");
  assert.deepEqual(await barriersOf(page), []);
  for (const again of [false, true]) {
    await page.goto(`${house.url}/personnes/nouvelle`);
    await page.getByLabel("Prénom").fill("Maite");
    await page.getByLabel("Nom", { exact: true }).fill("Harispe");
    await page.getByLabel("Adresse électronique").fill("maite.harispe@lanavette.example");
    await page.getByRole("button", { name: "Admettre une personne" }).click();
    if (again) await page.getByText("Maite Harispe a déjà ce rôle").first().waitFor();
    else await page.getByRole("link", { name: "maite.harispe@lanavette.example" }).waitFor();
  }
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const asked = { cookie, "content-type": "application/json" };
  assert.equal((await fetch(`${house.url}/api/people`, { headers: asked })).status, 200);
  const abroad = { ...asked, "sec-fetch-site": "cross-site" };
  assert.equal((await fetch(`${house.url}/api/people`, { headers: abroad })).status, 401);
  assert.equal((await fetch(`${house.url}/api/people`)).status, 401);
  await page.goto(`${house.url}/roles`);
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "roles");
  await close();

  const { page: other, close: closeOther } = await openPage(browser);
  await other.goto(`${house.url}/connexion`);
  await signIn(other, people.entrepreneur.email, password);
  await other.getByText("Bonjour Nadia Benali").waitFor();
  await other.getByText("Atelier Benali").first().waitFor();
  const answer = await other.goto(`${house.url}/personnes`);
  assert.equal(answer?.status(), 403);
  await closeOther();
});

test("who works in two cooperatives goes from one to the other in the header", async () => {
  const { db, elsewhere } = house.world;
  const input = { ...people.director, role: "accountant", since: "2026-01-01" };
  const outcome = await perform(admitPerson, input, {
    database: db,
    cooperative: elsewhere,
    actor: operator,
    door: "cli",
  });
  assert.ok(outcome.ok);
  const { page, close } = await openPage(browser);
  await page.goto(`${house.url}/connexion`);
  await signIn(page, people.director.email, password);
  await page.getByRole("button", { name: /^Changer de coopérative : / }).click();
  const there = page.locator(".switch-cooperative .menu button:not([aria-current=true])");
  const name = await there.locator("span").first().textContent();
  await there.click();
  await page.getByRole("button", { name: `Changer de coopérative : ${name}` }).waitFor();
  assert.match((await page.locator(".page-head").textContent()) ?? "", new RegExp(name ?? ""));
  await close();
});

test("health answers while the database does", async () => {
  const answer = await fetch(`${house.url}/health`);
  assert.equal(answer.status, 200);
  assert.deepEqual(await answer.json(), { database: "up", jobs: "up" });
});

test("a person admitted is invited by mail, chooses a password and turns on a second factor", async () => {
  const { page, complaints, close } = await openPage(browser);
  const closed = await page.goto(`${house.url}/exploitation/courrier?cle=devinee`);
  assert.equal(closed?.status(), 404);
  await page.goto(house.outbox);
  const input = {
    givenName: "Mailys",
    familyName: "Duhalde",
    email: "mailys.duhalde@lanavette.example",
    role: "hr",
  };
  await house.world.done(admitPerson, { ...input, since: "2026-01-01" });
  await page.reload();
  assert.match(page.url(), /courrier$/);
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "outbox");
  await page.getByLabel("Pour l’adresse").fill("personne@");
  await page.getByRole("button", { name: "Chercher" }).click();
  await page.getByText("Aucun message.").waitFor();
  await page.getByLabel("Pour l’adresse").fill("mailys.");
  await page.getByRole("button", { name: "Chercher" }).click();
  await page.locator("article", { hasText: input.email }).getByRole("link").click();
  await page.getByLabel("Nouveau mot de passe").fill(password);
  await page.getByRole("button", { name: "Choisir ce mot de passe" }).click();
  await page.waitForURL("**/connexion");
  await signIn(page, input.email, password);
  await page.getByText("Bonjour Mailys Duhalde").waitFor();
  await page.goto(`${house.url}/moi/second-facteur`);
  await page.getByLabel("Mot de passe").fill(password);
  await page.getByRole("button", { name: "Activer le second facteur" }).click();
  await page.getByRole("img", { name: "Dessin à photographier" }).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "second-factor");
  await page.getByLabel("Code").fill("000000");
  await page.getByRole("button", { name: "Vérifier ce code" }).click();
  await page.getByText("Ce code n’est pas le bon").waitFor();
  await page.getByLabel("Code").fill(totp(await page.locator("input[name=uri]").inputValue()));
  await page.getByRole("button", { name: "Vérifier ce code" }).click();
  await page.getByText("Activé : un code est demandé").waitFor();
  assert.deepEqual(
    complaints.filter((text) => !text.includes("404")),
    [],
  );
  await close();
});

test("a role that must have a second factor sees nothing else before it has one", async () => {
  const asked = { key: "people.second-factor-roles", effectiveOn: "2026-11-23", value: ["accountant"] };
  await house.world.done(changeSetting, asked);
  const { page, close } = await openPage(browser);
  await page.goto(`${house.url}/connexion?retour=/personnes`);
  await signIn(page, people.accountant.email, password);
  await page.waitForURL("**/moi/second-facteur");
  await page.getByText("activez-le pour continuer").waitFor();
  const answer = await page.request.get(`${house.url}/personnes`, { maxRedirects: 0 });
  assert.equal(answer.headers().location, "/moi/second-facteur");
  await close();
});

test("an empty installation asks for its cooperative and its first director", async () => {
  const empty = await openEmptyHouse();
  const { page, complaints, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(empty.url);
  await page.waitForURL("**/premiere-ouverture");
  const send = async (fields: Record<string, string>) => {
    for (const [name, value] of Object.entries(fields)) await page.locator(`input[name=${name}]`).fill(value);
    await page.getByRole("button", { name: "Créer votre coopérative" }).click();
  };
  const { slug, name, registerTown, street, postcode, town, email, siren } = navette;
  const { givenName, familyName, email: directorEmail } = people.director;
  const house = {
    name,
    slug,
    siren: "912345676",
    registerTown,
    capitalFloor: "18 500,00",
    street,
    postcode,
    town,
    email,
  };
  const books = { startsOn: "2026-01-01", endsOn: "2029-12-31" };
  await send({ ...house, givenName, familyName, directorEmail, password, ...books });
  await page.getByText("Le numéro 912345676 n’est pas un SIREN valable").first().waitFor();
  await send({ siren, password });
  await page.locator(".field-error").first().waitFor();
  assert.equal(await page.locator("input[name=siren]").inputValue(), siren);
  await send({ password, endsOn: "2026-12-31" });
  await page.getByText("Bonjour Hélène Etcheverry").waitFor();
  await page.goto(`${empty.url}/premiere-ouverture`);
  await page.waitForURL(`${empty.url}/`);
  assert.deepEqual(complaints, []);
  await close();
  await empty.close();
});
