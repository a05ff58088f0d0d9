import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import type { Web } from "./server.ts";
import { openBrowser, openPage, openWeb, photograph, ready, root } from "./web-under-test.ts";

let web: Web;
let browser: Browser;
before(async () => {
  web = await openWeb();
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await web?.close();
});

const scriptsOf = (html: string) =>
  [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => path);

test("a page says what a browser may do with it, and no script or style of it lacks the nonce", async () => {
  const answer = await fetch(`${web.url}/_galerie/listes`);
  const policy = answer.headers.get("content-security-policy") ?? "";
  const nonce = /script-src 'self' 'nonce-([\w-]+)'/.exec(policy)?.[1];
  assert.ok(nonce);
  assert.match(policy, /frame-ancestors 'none'/);
  assert.equal(answer.headers.get("x-content-type-options"), "nosniff");
  assert.equal(answer.headers.get("referrer-policy"), "same-origin");
  assert.equal(answer.headers.get("x-powered-by"), null);
  assert.match(answer.headers.get("x-request-id") ?? "", /^\w{4}-\w{4}$/);
  const html = await answer.text();
  const bare = [...html.matchAll(/<(?:script|style)\b[^>]*>/g)].filter(
    ([tag]) => !tag.includes(`nonce="${nonce}"`),
  );
  assert.deepEqual(bare, []);
  assert.notEqual(
    nonce,
    /nonce-([\w-]+)/.exec((await fetch(web.url)).headers.get("content-security-policy") ?? "")?.[1],
  );
});

test("files with a hash in their name are kept a year, and sent compressed", async () => {
  const html = await (await fetch(`${web.url}/_galerie/listes`)).text();
  const file = await fetch(`${web.url}${scriptsOf(html)[0]}`, { headers: { "accept-encoding": "br" } });
  assert.equal(file.headers.get("cache-control"), "public, max-age=31536000, immutable");
  assert.equal(file.headers.get("content-encoding"), "br");
});

test("the first page brings less than 134 kB of script, a public page none", async () => {
  const html = await (await fetch(`${web.url}/_galerie/listes`)).text();
  const weight = [...new Set(scriptsOf(html))]
    .map((path) => gzipSync(readFileSync(join(root, "build/client", path ?? ""))).length)
    .reduce((sum, size) => sum + size, 0);
  process.stdout.write(`first page: ${(weight / 1000).toFixed(1)} kB of script, gzip\n`);
  assert.ok(weight > 50_000 && weight < 134_000, `${weight} bytes`);
  const open = await (await fetch(`${web.url}/_galerie/publique`)).text();
  assert.doesNotMatch(open, /<script|mantine/i);
});

test("what the server alone does is in no script of the pages", () => {
  const assets = join(root, "build/client/assets");
  const scripts = readdirSync(assets).filter((name) => name.endsWith(".js"));
  // A view or an operation is known by its address, which no page needs.
  const leaking = scripts.filter((name) =>
    /at:[`"'](GET|POST|PUT|DELETE) \//.test(readFileSync(join(assets, name), "utf8")),
  );
  assert.ok(scripts.length > 50);
  assert.deepEqual(leaking, []);
});

test("a form of 10 MB gets one clear sentence, from a browser and from its script", async () => {
  const heavy = { method: "POST", body: new URLSearchParams({ note: "a".repeat(10_000_000) }) };
  const page = await fetch(`${web.url}/_galerie/formulaires`, {
    ...heavy,
    headers: { "accept-language": "fr" },
  });
  assert.equal(page.status, 413);
  assert.match(await page.text(), /accepte 1\u00a0Mo au plus : rien n’a été enregistré/);
  const data = await fetch(`${web.url}/_galerie/formulaires.data`, {
    ...heavy,
    headers: { "accept-language": "en" },
  });
  assert.equal(data.status, 413);
  assert.match(await data.text(), /^This page takes 1.*nothing was saved/);

  const { page: tab, close } = await openPage(browser);
  await tab.goto(`${web.url}/_galerie/formulaires`);
  await ready(tab);
  await tab.getByLabel("Mot pour le client").fill("a".repeat(2_000_000));
  await tab.getByRole("button", { name: "Soumettre la facture" }).click();
  await tab.getByRole("heading", { name: "Cet envoi est trop lourd" }).waitFor();
  await tab.getByText("rien n’a été enregistré").waitFor();
  await close();
});

test("a body that hides its size is refused", async () => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode("a=b"));
      controller.close();
    },
  });
  const request = { method: "POST", body, duplex: "half" } as RequestInit;
  assert.equal((await fetch(`${web.url}/_galerie/formulaires`, request)).status, 411);
});

test("a fault shows its number, the same as in the header, and nothing of what broke", async () => {
  for (const where of ["loader", "page"]) {
    const answer = await fetch(`${web.url}/_galerie/panne?dans=${where}`);
    const html = await answer.text();
    assert.equal(answer.status, 500, where);
    assert.ok(html.includes(`Incident ${answer.headers.get("x-request-id")}`), where);
    assert.doesNotMatch(html, /secret|entry\.server|node_modules/, where);
  }
  const { page, close } = await openPage(browser, { viewport: { width: 390, height: 800 } });
  await page.goto(`${web.url}/_galerie/etats`);
  await ready(page);
  const [answer] = await Promise.all([
    page.waitForResponse(/panne\.data/),
    page.getByRole("link", { name: "Voir une panne" }).click(),
  ]);
  await page.getByText(`Incident ${await answer.headerValue("x-request-id")}`).waitFor();
  await photograph(page, "panne-390");
  await close();
});

test("a page that is closed to the person says so, and a refusal is said in its own words", async () => {
  const answer = await fetch(`${web.url}/_galerie/panne?dans=403`);
  assert.equal(answer.status, 403);
  assert.match(await answer.text(), /Cette page ne vous est pas ouverte/);
  const refusal = await fetch(`${web.url}/_galerie/panne?dans=refus`);
  assert.equal(refusal.status, 422);
  assert.match(await refusal.text(), /C’est trop tard pour cela\./);
});

test("when not even the visit can be read, one plain page answers with the number", async () => {
  const broken = await openWeb({ receiveVisit: () => Promise.reject(new Error("database gone, secret")) });
  const answer = await fetch(broken.url, { headers: { "accept-language": "fr" } });
  const html = await answer.text();
  await broken.close();
  assert.equal(answer.status, 500);
  assert.match(html, new RegExp(`Incident ${answer.headers.get("x-request-id")}`));
  assert.doesNotMatch(html, /secret/);
});

test("without script a form answers its errors, a dangerous act still asks, menus still open", async () => {
  const { page, complaints, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${web.url}/_galerie/formulaires`);
  await page.getByRole("button", { name: "Soumettre la facture" }).click();
  await page.getByRole("alert").getByText("Choisissez à qui la facture est adressée.").waitFor();
  await page.getByRole("button", { name: "Supprimer ce brouillon" }).click();
  await page.getByRole("dialog").getByText("Aucun numéro n’est perdu").waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "Ne rien changer" }).click();
  await page.getByRole("button", { name: /Changer de rôle/ }).click();
  await page.getByRole("button", { name: "Membre du conseil coopératif" }).waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test("a post that comes from another site is refused", async () => {
  const body = new URLSearchParams({ client: "x" });
  const headers = { origin: "https://ailleurs.example" };
  const answer = await fetch(`${web.url}/_galerie/formulaires`, { method: "POST", body, headers });
  assert.ok(answer.status >= 400, `answered ${answer.status}`);
});
