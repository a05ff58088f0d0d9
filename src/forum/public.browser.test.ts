import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage } from "../doors/web/web-under-test.ts";
import { released } from "./forum.fixture.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
let edition = "";
let page = "";
before(async () => {
  house = await openHouse(["community", "neighbour"]);
  edition = (await released(house.world, { audience: "public" })).edition;
  page = `${house.url}/forum-public/la-navette/${edition}`;
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

test("without account, script or cookie a visitor keeps sessions, and takes them along", async () => {
  const bare = await browser.newContext({ javaScriptEnabled: false, locale: "fr-FR" });
  const visitor = await bare.newPage();
  await visitor.goto(page);
  await visitor.getByRole("button", { name: /Marquer : Fixer ses prix/ }).click();
  await visitor.waitForURL(/\/ma-liste\/[\w-]{43}/);
  await visitor.getByText("1 atelier marqué, sans compte ni cookie").waitFor();
  assert.deepEqual(await bare.cookies(), []);
  const list = visitor.url().split("#")[0] as string;
  const answer = await visitor.request.get(list);
  assert.equal(answer.headers()["x-robots-tag"], "noindex");
  assert.match(await (await visitor.request.get(`${list}/programme.ics`)).text(), /SUMMARY:Fixer ses prix/);
  await visitor.getByRole("button", { name: "La retenir sur cet appareil" }).click();
  await visitor.getByRole("button", { name: "L’oublier sur cet appareil" }).waitFor();
  await visitor.goto(page);
  await visitor.getByRole("button", { name: /Ne plus marquer : Fixer ses prix/ }).waitFor();
  await visitor.getByRole("button", { name: "L’oublier sur cet appareil" }).click();
  assert.deepEqual(await bare.cookies(), []);
  await bare.close();
  const scripted = await openPage(browser);
  await scripted.page.goto(list);
  assert.deepEqual(await barriersOf(scripted.page), []);
  const join = await scripted.page
    .getByRole("link", { name: "L’ajouter à mon programme" })
    .getAttribute("href");
  await house.enter(scripted.page, "neighbour", join ?? "");
  await scripted.page.getByRole("button", { name: "L’ajouter à mon programme de membre" }).click();
  await scripted.page.getByText("Votre liste est dans votre programme.").waitFor();
  await scripted.page.getByRole("button", { name: /Ne plus marquer : Fixer ses prix/ }).waitFor();
  assert.deepEqual(scripted.complaints, []);
  await scripted.close();
});

test("the programme stands on another site from one line, without cookie, as high as it is", async () => {
  const desk = await openPage(browser);
  await house.enter(desk.page, "community", `/forum/${edition}`);
  await desk.page.getByText("Montrer le programme sur un autre site").click();
  const line = await desk.page.getByLabel(/Copiez cette ligne/).inputValue();
  assert.deepEqual(await barriersOf(desk.page), []);
  const site = createServer((_, response) =>
    response
      .setHeader("content-type", "text/html; charset=utf-8")
      .end(`<!doctype html><html lang="fr"><title>Ailleurs</title><h1>Ailleurs</h1>${line}</html>`),
  );
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  const context = await browser.newContext({ locale: "fr-FR" });
  const other = await context.newPage();
  await other.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  const frame = other.frameLocator("iframe");
  await frame.getByRole("link", { name: "Fixer ses prix" }).waitFor();
  await other.waitForFunction(() => document.querySelector("iframe")?.height !== "640");
  const stray = await other.evaluate(() => document.querySelector("iframe")?.clientHeight ?? 0);
  assert.ok(stray > 100 && stray < 640, `it is ${stray} px high`);
  assert.deepEqual(await context.cookies(), []);
  await other.goto(`${page}/integrer`);
  assert.deepEqual(await barriersOf(other), []);
  await context.close();
  site.close();
  await desk.close();
});

test("only what is made for frames may be framed; others read it as oEmbed, frab and JSON-LD", async () => {
  const { request } = await browser.newContext();
  const policy = async (path: string) =>
    (await request.get(`${house.url}${path}`)).headers()["content-security-policy"] ?? "";
  const home = `/forum-public/la-navette/${edition}`;
  assert.match(await policy(`${home}/integrer`), /frame-ancestors \*/);
  assert.match(await policy("/agenda-public/la-navette/integrer"), /frame-ancestors \*/);
  for (const path of [home, "/agenda-public/la-navette", "/connexion"])
    assert.match(await policy(path), /frame-ancestors 'none'/);
  const oembed = `${house.url}/forum-public/la-navette/oembed`;
  const said = await (await request.get(`${oembed}?url=${encodeURIComponent(page)}`)).json();
  assert.ok(said.html.includes(`${page}/integrer`));
  const elsewhere = `${oembed}?url=${encodeURIComponent("https://ailleurs.example/")}`;
  assert.equal((await request.get(elsewhere)).status(), 404);
  const agenda = `${house.url}/agenda-public/la-navette`;
  const xml = await request.get(`${agenda}/oembed?format=xml&url=${encodeURIComponent(agenda)}`);
  assert.match(await xml.text(), /<type>rich<\/type>/);
  const frab = await (await request.get(`${page}/programme.xml`)).text();
  assert.match(frab, /<title>Fixer ses prix<\/title>/);
  const { schedule } = await (await request.get(`${page}/programme.json`)).json();
  assert.equal(schedule.conference.acronym, "le_couteau_suisse_2027");
  const html = await (await request.get(page)).text();
  const ld = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/.exec(html)?.[1] ?? "";
  const [event, crumbs] = JSON.parse(ld)["@graph"];
  assert.equal(event.eventAttendanceMode, "https://schema.org/OfflineEventAttendanceMode");
  assert.equal(event.subEvent[0].name, "Fixer ses prix");
  assert.equal(crumbs["@type"], "BreadcrumbList");
});
