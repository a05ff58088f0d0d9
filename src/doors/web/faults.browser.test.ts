/** Bad input and faults, on the real program: one clear sentence, nothing half-done, nothing typed lost. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { people } from "../../../fixtures/people.ts";
import { openActivity } from "../../activities/index.ts";
import { perform } from "../../foundation/perform.ts";
import { closePeriod, verifySeal } from "../../ledger/index.ts";
import { holdTheBooks } from "./faults.fixture.sql.ts";
import { openHouse, password } from "./house-under-test.ts";
import { eventually, openBrowser, openPage, ready } from "./web-under-test.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["accountant", "entrepreneur"]);
  await house.world.done(closePeriod, { month: "2026-01" });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

async function signIn(page: Page, who: "accountant" | "entrepreneur", to: string): Promise<void> {
  page.setDefaultTimeout(15_000);
  await page.goto(`${house.url}/connexion?retour=${encodeURIComponent(to)}`);
  await page.getByLabel("Adresse électronique").fill(people[who].email);
  await page.getByLabel("Mot de passe").fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.waitForURL(`**${to}`);
  await ready(page);
}

const cell = (page: Page, column: string, row: number) => page.getByLabel(`${column}, ligne ${row}`);
const save = (page: Page) => page.getByRole("button", { name: "Enregistrer l’écriture" });

async function typeRent(page: Page, ref: string, account = "613200", credit = "800,00"): Promise<void> {
  await page.getByLabel("Référence de la pièce").fill(ref);
  await page.getByLabel("Libellé de l’écriture").fill("Loyer <script>alert(1)</script>");
  for (const [row, cells] of [
    [account, "800,00", ""],
    ["512000", "", credit],
  ].entries()) {
    await cell(page, "Compte", row + 1).fill(cells[0] ?? "");
    await cell(page, "Débit", row + 1).fill(cells[1] ?? "");
    await cell(page, "Crédit", row + 1).fill(cells[2] ?? "");
  }
}

/** How many entries the books hold; and their chain follows. */
async function entriesOf(page: Page): Promise<number> {
  const answer = await page.request.get(`${house.url}/api${verifySeal.at.replace("GET ", "")}`);
  assert.equal(answer.status(), 200);
  const { entries, broken } = (await answer.json()) as { entries: number; broken: unknown };
  assert.equal(broken, null);
  return entries;
}

const newEntry = "/comptabilite/ecritures/nouvelle";

test("an entry unbalanced, on an unknown account, in a closed month: said, all stays", async () => {
  const { page, complaints, close } = await openPage(browser);
  await signIn(page, "accountant", newEntry);
  const entries = await entriesOf(page);
  await typeRent(page, "LOYER-1", "613200", "799,99");
  await save(page).click();
  await page.getByText("équilibrez-la : débit 800,00").first().waitFor();
  await cell(page, "Crédit", 2).fill("800,00");
  await cell(page, "Compte", 1).fill("699999");
  await save(page).click();
  await page.getByText("Le compte 699999 n’existe pas au plan comptable").first().waitFor();
  await cell(page, "Compte", 1).fill("613200");
  await page.getByLabel("Date", { exact: true }).fill("2026-01-20");
  await save(page).click();
  await page.getByText("est clôturé ; datez l’écriture d’un mois ouvert").first().waitFor();
  assert.equal(await page.getByLabel("Référence de la pièce").inputValue(), "LOYER-1");
  assert.equal(await cell(page, "Débit", 1).inputValue(), "800,00");
  assert.equal(await entriesOf(page), entries);
  assert.deepEqual(complaints, []);
  await close();
});

test("two clicks at once post once; a script in a name is a name", async () => {
  const { page, complaints, close } = await openPage(browser);
  const alerts: string[] = [];
  page.on("dialog", (dialog) => alerts.push(dialog.message()));
  await signIn(page, "accountant", newEntry);
  const entries = await entriesOf(page);
  await typeRent(page, "LOYER-2");
  await save(page).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await page.waitForURL(/\/ecritures\/[0-9a-f-]{36}/);
  await page.getByText("Loyer <script>alert(1)</script>").first().waitFor();
  assert.equal(await entriesOf(page), entries + 1);
  const name = "<script>alert(2)</script> & fils";
  const added = await page.request.post(`${house.url}/api/activities/${house.world.activity}/customers`, {
    data: { kind: "business", name, street: "1 quai", postcode: "64100", town: "Bayonne" },
  });
  const { id } = (await added.json()) as { id: string };
  await page.goto(`${house.url}/clients/${id}`);
  await page.getByRole("heading", { name }).waitFor();
  assert.deepEqual([alerts, complaints], [[], []]);
  await close();
});

test("the database gone in mid-request: one sentence, all stays, posted once", async () => {
  const { page, close } = await openPage(browser);
  await signIn(page, "accountant", newEntry);
  const entries = await entriesOf(page);
  await typeRent(page, "LOYER-3");
  const books = await holdTheBooks(house.world.url);
  await save(page).click();
  await eventually(async () => (await books.waiting()) > 0, true);
  await books.endOthers();
  await page.getByText("La base de données ne répond pas").first().waitFor();
  await books.release();
  assert.equal(await page.getByLabel("Référence de la pièce").inputValue(), "LOYER-3");
  assert.equal(await cell(page, "Débit", 1).inputValue(), "800,00");
  assert.equal(await entriesOf(page), entries);
  await save(page).click();
  await page.waitForURL(/\/ecritures\/[0-9a-f-]{36}/);
  assert.equal(await entriesOf(page), entries + 1);
  await close();
});

test("an entry half typed is found again in another browser, until it is posted", async () => {
  const one = await openPage(browser);
  await signIn(one.page, "accountant", newEntry);
  await typeRent(one.page, "LOYER-4");
  await one.page.getByText("Brouillon enregistré").waitFor();
  await one.close();
  const other = await openPage(browser);
  await signIn(other.page, "accountant", newEntry);
  await eventually(() => other.page.getByLabel("Référence de la pièce").inputValue(), "LOYER-4");
  await eventually(() => cell(other.page, "Crédit", 2).inputValue(), "800,00");
  const kept = await other.page.evaluate(() => Object.entries(localStorage));
  assert.equal(kept.length, 1);
  await save(other.page).click();
  await other.page.waitForURL(/\/ecritures\/[0-9a-f-]{36}/);
  // As if the tab had been closed before the page of the entry came to forget what the device kept.
  await other.page.evaluate((entries) => {
    for (const [name, text] of entries) localStorage.setItem(name, text);
  }, kept);
  await other.page.goto(`${house.url}${newEntry}`);
  await ready(other.page);
  assert.equal(await other.page.getByLabel("Référence de la pièce").inputValue(), "");
  assert.deepEqual([one.complaints, other.complaints], [[], []]);
  await other.close();
});

type Answer = { status: number; code: string; sentence: string };

/** Calls the API with the page's session, as a program would; the sentence is the one people read. */
async function call(page: Page, path: string, body: object, headers = {}): Promise<Answer> {
  const answer = await page.request.post(`${house.url}/api${path}`, {
    data: body,
    headers: { "accept-language": "fr", ...headers },
  });
  const said = (await answer.json()) as { code?: string; sentence?: string; message?: string };
  return { status: answer.status(), code: said.code ?? "", sentence: said.sentence ?? said.message ?? "" };
}

async function refused(page: Page, path: string, body: object, status: number, code: string) {
  const answer = await call(page, path, body);
  assert.deepEqual([answer.status, answer.code], [status, code], answer.sentence);
  assert.match(answer.sentence, /^[A-ZÀÉ].{10,}[.]$/su, "one clear sentence");
}

/** An activity that exists, in the other cooperative of the same database. */
async function activityElsewhere(): Promise<string> {
  const { db: database, elsewhere: cooperative, builder: actor } = house.world;
  const input = { code: "X1", kind: "collective", name: "Le Fournil", openedOn: "2026-11-02" };
  const opened = await perform(openActivity, input, { database, cooperative, actor, door: "cli" });
  assert.ok(opened.ok);
  return opened.result.id;
}

test("a quantity, a rate, an amount that cannot be; another cooperative's id; a truncated FEC", async () => {
  const { page, close } = await openPage(browser);
  await signIn(page, "accountant", "/clients");
  const { activity } = house.world;
  const customers = `/activities/${activity}/customers`;
  const buyer = { kind: "business", name: "Arceaux", street: "1 quai", postcode: "64100", town: "Bayonne" };
  const added = await page.request.post(`${house.url}/api${customers}`, { data: buyer });
  const { id: customer } = (await added.json()) as { id: string };
  const line = { label: "Reliure", quantityThousandths: 1000, unitPriceCents: 10_000, vatRateBp: 2000 };
  const drafts = `/activities/${activity}/invoices`;
  const draft = (change: object) => ({ customer, lines: [{ ...line, ...change }] });
  for (const quantityThousandths of [-2000, 0, 10 ** 15])
    await refused(page, drafts, draft({ quantityThousandths }), 400, "foundation.bad-input");
  await refused(page, drafts, draft({ unitPriceCents: "99999999999999999" }), 400, "foundation.bad-input");
  const old = await page.request.post(`${house.url}/api${drafts}`, { data: draft({ vatRateBp: 1960 }) });
  const { id } = (await old.json()) as { id: string };
  await refused(page, `/invoices/${id}/validation`, {}, 422, "invoicing.vat-rate-not-in-force");
  const theirs = await activityElsewhere();
  await refused(page, `/activities/${theirs}/customers`, buyer, 404, "foundation.not-found");
  const account = await page.request.get(`${house.url}/api/activities/${theirs}/account?year=2026`);
  assert.equal(account.status(), 404);
  const sheet = await page.goto(`${house.url}/activites/${theirs}`);
  assert.equal(sheet?.status(), 404);
  const text = "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\r\nVE\tVentes\t1\t202511";
  const file = { name: "912345675FEC20251231.txt", text };
  await refused(page, "/fec-imports", { file }, 422, "ledger.fec-refused");
  await close();
});

test("a form of 10 MB is refused in a sentence, and nothing of it is kept", async () => {
  const { page, close } = await openPage(browser);
  await signIn(page, "accountant", "/clients");
  const heavy = await page.request.post(`${house.url}/clients/nouveau`, {
    form: { name: "x".repeat(10_000_000) },
    headers: { "accept-language": "fr" },
  });
  assert.equal(heavy.status(), 413);
  assert.match(await heavy.text(), /Cette page accepte 1.Mo au plus : rien n’a été enregistré/);
  await close();
});

test("a session that was ended, a cookie that was touched, a post from elsewhere open nothing", async () => {
  const { page, close } = await openPage(browser);
  await signIn(page, "accountant", "/clients");
  const cookies = await page.context().cookies();
  const read = (cookie: string, more = {}) =>
    fetch(`${house.url}/api/trial-balance?year=2026`, { headers: { cookie, ...more } });
  const header = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const session = cookies.find(({ name }) => name.includes("session_token"))?.value ?? "";
  assert.equal((await read(header)).status, 200);
  const touched = `${session.startsWith("A") ? "B" : "A"}${session.slice(1)}`;
  assert.equal((await read(header.replace(session, touched))).status, 401);
  assert.equal((await read(header, { "sec-fetch-site": "cross-site" })).status, 401);
  const elsewhere = await fetch(`${house.url}/deconnexion`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: header, origin: "https://ailleurs.example", "sec-fetch-site": "cross-site" },
  });
  assert.equal(elsewhere.status, 403);
  assert.match(await elsewhere.text(), /another site: nothing was changed|autre site : rien n’a été changé/);
  assert.equal((await read(header)).status, 200, "and it ended nothing");
  await fetch(`${house.url}/deconnexion`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: header, origin: house.url },
  });
  const stolen = await read(header, { "accept-language": "fr" });
  assert.equal(stolen.status, 401);
  assert.match(await stolen.text(), /connectez-vous d’abord/);
  await close();
});
