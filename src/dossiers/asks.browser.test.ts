import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { openHouse } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, ready } from "../doors/web/web-under-test.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
before(async () => {
  house = await openHouse(["hr", "entrepreneur"]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

test("HR asks for a document; it waits on the home of the person, who gives it; HR accepts it", async () => {
  const desk = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  const path = `/personnes/${house.world.personId("entrepreneur")}/dossier`;
  await house.enter(desk.page, "hr", path);
  await desk.page.getByRole("button", { name: "Ouvrir le dossier" }).press("Enter");
  const asked = desk.page.getByRole("region", { name: "Documents demandés" });
  await asked.getByText("Demander un document").first().press("Enter");
  await asked.getByLabel("Document", { exact: true }).selectOption("driving-licence");
  await asked.getByLabel("À déposer avant le").fill("2020-01-01");
  await asked.getByLabel("Motif").fill("Pour emprunter le fourgon");
  await asked.getByRole("button", { name: "Demander un document" }).press("Enter");
  await asked.getByText("Cette date est passée : choisissez-en une à venir.").waitFor();
  assert.equal(await asked.getByLabel("Motif").inputValue(), "Pour emprunter le fourgon");
  assert.deepEqual(await barriersOf(desk.page), []);
  await asked.getByLabel("À déposer avant le").fill("2099-01-01");
  await asked.getByRole("button", { name: "Demander un document" }).press("Enter");
  await asked.getByText("Attendu").waitFor();

  const phone = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await house.enter(phone.page, "entrepreneur", "/");
  const waits = phone.page.getByRole("region", { name: "Un document vous est demandé" });
  await waits.getByText("Pour emprunter le fourgon").waitFor();
  assert.deepEqual(await barriersOf(phone.page), []);
  await waits.getByRole("link", { name: "Déposer : Permis de conduire" }).click();
  await ready(phone.page);
  const give = phone.page.getByRole("region", { name: "À déposer" });
  await give.getByText("Déposer : Permis de conduire").first().press("Enter");
  await give.getByRole("button", { name: "Déposer : Permis de conduire" }).click();
  await give.locator(".field-error").waitFor();
  const photo = { name: "permis.jpg", mimeType: "image/jpeg", buffer: Buffer.from([255, 216, 255, 224, 0]) };
  await give.getByLabel(/Fichier/).setInputFiles(photo);
  await give.getByRole("button", { name: "Déposer : Permis de conduire" }).click();
  await give.getByText("À vérifier").waitFor();
  assert.deepEqual(await barriersOf(phone.page), []);

  await desk.page.goto(`${house.url}/personnes/documents`);
  await ready(desk.page);
  assert.deepEqual(await barriersOf(desk.page), []);
  await desk.page.getByRole("table").getByRole("link", { name: "Nadia Benali" }).click();
  await desk.page.getByRole("button", { name: "Accepter ce document" }).press("Enter");
  await asked.getByText("Aucun document n’est demandé.").waitFor();
  await phone.page.goto(`${house.url}/`);
  await ready(phone.page);
  assert.equal(await waits.count(), 0);
  assert.deepEqual([...desk.complaints, ...phone.complaints], []);
  await desk.close();
  await phone.close();
});
