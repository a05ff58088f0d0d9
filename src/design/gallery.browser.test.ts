import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import type { Web } from "../doors/web/server.ts";
import {
  barriersOf,
  eventually,
  openBrowser,
  openPage,
  openWeb,
  photograph,
  ready,
} from "../doors/web/web-under-test.ts";

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

for (const width of [390, 1440]) {
  for (const colorScheme of ["light", "dark"] as const) {
    const title = `every component at ${width} px, ${colorScheme}: no barrier or complaint, nothing too wide`;
    test(title, async () => {
      const viewport = { width, height: 900 };
      const { page, complaints, close } = await openPage(browser, { viewport, colorScheme });
      for (const name of ["listes", "formulaires", "etats", "publique", "nulle-part"]) {
        const answer = await page.goto(`${web.url}/_galerie/${name}`);
        if (name === "etats") await page.locator("path.recharts-rectangle").first().waitFor();
        if (name === "formulaires") {
          await page.getByRole("button", { name: "Soumettre la facture" }).click();
          await page.getByRole("alert").waitFor();
        }
        await page.evaluate(() => document.fonts.ready);
        await photograph(page, `${name}-${width}-${colorScheme}`);
        assert.deepEqual(await barriersOf(page), [], name);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(wider <= 0, `${name} is ${wider} px wider than the screen`);
        assert.equal(answer?.status(), name === "nulle-part" ? 404 : 200);
      }
      const expected = /the server responded with a status of 404/;
      assert.deepEqual(
        complaints.filter((text) => !expected.test(text)),
        [],
      );
      await close();
    });
  }
}

test("one of many is found by a name; whoever is ticked stays, and Enter sends nothing", async () => {
  const { page, complaints, close } = await openPage(browser);
  await page.goto(`${web.url}/_galerie/formulaires`);
  await ready(page);
  const among = page.getByRole("group", { name: "En copie" });
  const look = among.getByRole("searchbox");
  await look.fill("thea");
  await eventually(() => among.getByRole("checkbox").count().then(String), "2");
  await look.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await among.getByText("2 personnes choisies").waitFor();
  await look.fill("personne ainsi");
  await among.getByText("Personne ne s’appelle « personne ainsi » ici.").waitFor();
  assert.equal(await among.getByRole("checkbox", { checked: true }).count(), 2);
  await look.press("Enter");
  assert.equal(await page.getByRole("alert").count(), 0);
  assert.deepEqual(complaints, []);
  await close();
});

test("lines are entered by keyboard alone: Enter, arrows, several pasted, one put back", async () => {
  const { page, complaints, close } = await openPage(browser, {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.goto(`${web.url}/_galerie/formulaires`);
  const cell = (column: string, line: number) => page.getByLabel(`${column}, ligne ${line}`, { exact: true });
  const focusedOn = (label: string) =>
    page.waitForFunction((wanted) => document.activeElement?.getAttribute("aria-label") === wanted, label);

  await ready(page);
  await cell("Désignation", 2).focus();
  await page.keyboard.press("Enter");
  await cell("Désignation", 3).waitFor();
  await focusedOn("Désignation, ligne 3");
  await page.keyboard.type("Papier marbré");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("12,50");
  await eventually(() => page.locator(".line-readout").nth(2).innerText(), "12,50\u00a0€");
  await page.keyboard.press("ArrowUp");
  await focusedOn("Prix HT, ligne 2");

  await cell("Désignation", 3).focus();
  await page.evaluate(() => navigator.clipboard.writeText("Cuir\t2\t40,00\t10 %\nFil\t3\t5,00\t5,5 %\n"));
  await page.keyboard.press("Control+v");
  await cell("Désignation", 4).waitFor();
  await eventually(() => cell("Désignation", 4).inputValue(), "Fil");
  await eventually(() => cell("TVA", 4).inputValue(), "550");
  await eventually(() => page.locator(".line-readout").nth(2).innerText(), "80,00\u00a0€");

  await page.getByRole("button", { name: "Retirer la ligne 4" }).press("Enter");
  await page.getByText("Ligne 4 retirée.").waitFor();
  await eventually(() => cell("Désignation", 4).count(), 0);
  await page.getByRole("button", { name: "Remettre" }).press("Enter");
  await eventually(() => cell("Désignation", 4).inputValue(), "Fil");
  await focusedOn("Désignation, ligne 4");
  assert.deepEqual(complaints, []);
  await close();
});

test("the palette opens on Ctrl-K, finds commands and what the server knows, and goes there", async () => {
  const { page, complaints, close } = await openPage(browser);
  await page.goto(`${web.url}/_galerie/listes`);
  await ready(page);
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "palette");
  await page.keyboard.type("dupont");
  await page.getByRole("option", { name: "Menuiserie Dupont" }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/listes?q=Dupont");

  await page.keyboard.press("Control+k");
  await page.keyboard.type("facture");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/formulaires");
  assert.deepEqual(complaints, []);
  await close();
});

test("what was typed survives a closed page, says so, and can be thrown away", async () => {
  const { page, complaints, close } = await openPage(browser);
  const label = page.getByLabel("Désignation, ligne 1");
  await page.goto(`${web.url}/_galerie/formulaires`);
  await ready(page);
  await label.fill("Carnets de voyage");
  await page.getByText(/Brouillon gardé sur cet appareil à \d\d:\d\d/).waitFor();
  await page.goto("about:blank");
  await page.goto(`${web.url}/_galerie/formulaires`);
  await page.getByText(/Nous avons repris votre brouillon/).waitFor();
  await eventually(() => label.inputValue(), "Carnets de voyage");
  await photograph(page, "draft");
  await page.getByRole("button", { name: "Repartir de la version enregistrée" }).click();
  await eventually(() => label.inputValue(), "Reliure de registres, demi-toile");
  await page.reload();
  await ready(page);
  await eventually(() => label.inputValue(), "Reliure de registres, demi-toile");
  assert.deepEqual(complaints, []);
  await close();
});

test("a lost line is said, and the draft leaves by itself when the line is back", async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${web.url}/_galerie/formulaires`);
  await ready(page);
  await page.context().setOffline(true);
  await page.getByLabel("Désignation, ligne 1").fill("Carnets de voyage");
  await page.getByText(/Connexion coupée : brouillon gardé sur cet appareil à \d\d:\d\d/).waitFor();
  const sent = page.waitForRequest(/brouillon/);
  await page.context().setOffline(false);
  assert.match((await sent).postData() ?? "", /Carnets\+de\+voyage/);
  await page.getByText(/Brouillon enregistré à \d\d:\d\d/).waitFor();
  await close();
});

test("a figure explains itself when focused; a list sorts and selects; the switch opens", async () => {
  const { page, complaints, close } = await openPage(browser);
  await page.goto(`${web.url}/_galerie/listes`);
  await ready(page);
  await page.locator("td .money[data-explain]").first().focus();
  await page
    .getByText(/moins les règlements reçus/)
    .first()
    .waitFor();
  await page.keyboard.press("Escape");
  await eventually(() => page.locator(".explainer:popover-open").count(), 0);

  await page.getByLabel("Sélectionner toutes les lignes").check();
  await page.getByText("12 lignes sélectionnées").waitFor();
  await photograph(page, "selection");
  await page.getByRole("link", { name: "Client", exact: true }).click();
  await page.waitForURL("**/listes?tri=client&sens=asc");
  await eventually(() => page.locator('th[aria-sort="ascending"]').innerText(), "Client");
  await page.getByRole("button", { name: "Changer de coopérative : La Navette" }).click();
  await page.getByRole("button", { name: "Bâtir Ensemble Pays basque" }).waitFor();
  assert.deepEqual(await barriersOf(page), []);
  await photograph(page, "switch");
  assert.deepEqual(complaints, []);
  await close();
});
