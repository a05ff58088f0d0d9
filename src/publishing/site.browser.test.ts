import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";
import { shot } from "./publishing.fixture.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["community", "entrepreneur"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

const phone = { viewport: { width: 390, height: 844 } };
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();
const clean = async (page: Page) => assert.deepEqual(await barriersOf(page), []);

/** A picture of the library, refused first without saying what it shows. */
async function addPicture(page: Page): Promise<void> {
  await house.enter(page, "community", "/cooperative/site/images");
  const fold = page.locator("details.fold").filter({ hasText: "Ajouter une image" });
  await fold.locator("summary").first().click();
  const buffer = Buffer.from(await shot(1300, 800), "base64");
  const file = { name: "atelier.jpg", mimeType: "image/jpeg", buffer };
  await fold.getByLabel("Fichier").setInputFiles(file);
  await fold.getByRole("button", { name: "Ajouter une image" }).click();
  await page
    .getByText(/ce champ est obligatoire/i)
    .first()
    .waitFor();
  await page.getByLabel("Ce que montre l’image").first().fill("Un établi de bois clair");
  await page.getByLabel("Fichier").setInputFiles(file);
  await press(page, "Ajouter une image");
  await page.getByRole("img", { name: "Un établi de bois clair" }).waitFor();
  await clean(page);
}

/** Three blocks, put in order by the keyboard; what lacks is said beside its field, nothing typed is lost. */
async function writePage(page: Page): Promise<string> {
  await page.goto(`${house.url}/cooperative/site/nouvelle`);
  await ready(page);
  await page.getByLabel("Titre", { exact: true }).fill("Comment cela marche");
  await page.getByLabel("Adresse", { exact: true }).fill("comment-cela-marche");
  await page.getByLabel("Place dans le menu").selectOption("1");
  await page.getByLabel("Ce que c’est").selectOption({ label: "Questions et réponses" });
  await press(page, "Ajouter ce bloc");
  await page.getByRole("group", { name: "Bloc 1 · Questions et réponses" }).waitFor();
  await page.getByLabel("Ce que c’est").selectOption({ label: "Image" });
  await press(page, "Ajouter ce bloc");
  await page.getByRole("group", { name: "Bloc 2 · Image" }).waitFor();
  await press(page, "Monter le bloc 2");
  const first = page.getByRole("group", { name: "Bloc 1 · Image" });
  await first.waitFor();
  assert.equal(await page.getByLabel("Titre", { exact: true }).inputValue(), "Comment cela marche");
  const asked = page.getByRole("group", { name: "Bloc 2 · Questions et réponses" });
  await asked.getByLabel("Texte", { exact: true }).fill("Est-ce que je garde mon nom ?\nOui.");
  await press(page, "Enregistrer");
  await page.getByText("Il manque quelque chose à ce bloc (1)").first().waitFor();
  await clean(page);
  await first.getByLabel("Image", { exact: true }).selectOption({ index: 1 });
  await press(page, "Enregistrer");
  await page.getByText("Personne d’autre ne la voit.").waitFor();
  return page.url();
}

test("a page is written in blocks, published, and read by a stranger without a script", async () => {
  const desk = await openPage(browser);
  await addPicture(desk.page);
  const edited = await writePage(desk.page);
  const stranger = await openPage(browser, { ...phone, javaScriptEnabled: false });
  const address = `${house.url}/site/la-navette/comment-cela-marche`;
  assert.equal((await stranger.page.request.get(address)).status(), 404);
  await desk.page.getByRole("button", { name: /^Publier la version 1/ }).click();
  await desk.page.getByText(/La version 1 est en ligne/).waitFor();
  assert.equal((await stranger.page.goto(address))?.status(), 200);
  await stranger.page.getByText("Est-ce que je garde mon nom ?").click();
  await stranger.page.getByText("Oui.").waitFor();
  const picture = stranger.page.getByRole("img", { name: "Un établi de bois clair" });
  assert.ok((await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)) > 0);
  const told = await stranger.page.locator('script[type="application/ld+json"]').textContent();
  assert.match(told ?? "", /"FAQPage"/);
  assert.equal(await stranger.page.locator('link[rel="canonical"]').getAttribute("href"), address);
  // The menu of every public page leads to it.
  await stranger.page.goto(`${house.url}/agenda-public/la-navette`);
  await stranger.page.getByRole("link", { name: "Comment cela marche" }).click();
  const plan = await stranger.page.request.get(`${house.url}/site/la-navette/plan.xml`);
  assert.match(await plan.text(), /comment-cela-marche<\/loc><lastmod>/);
  await moved(desk.page, stranger.page, { edited, address });
  for (const { complaints, close } of [desk, stranger]) {
    assert.deepEqual(complaints, []);
    await close();
  }
});

/** An old address leads to the new one for good. */
async function moved(desk: Page, stranger: Page, { edited, address }: { edited: string; address: string }) {
  await desk.goto(edited);
  await ready(desk);
  const fold = desk.locator("details.fold").filter({ hasText: "Changer l’adresse ou la place" });
  await fold.locator("summary").first().click();
  await fold.getByLabel("Adresse", { exact: true }).fill("mode-d-emploi");
  const answered = desk.waitForResponse((response) => response.request().method() === "POST");
  await fold.getByRole("button", { name: "Changer l’adresse ou la place" }).click();
  await answered;
  const old = await stranger.request.get(address, { maxRedirects: 0 });
  assert.equal(old.status(), 301);
  await stranger.goto(address);
  await stranger.waitForURL(/mode-d-emploi$/);
}
