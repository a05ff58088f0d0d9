import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { people } from "../../fixtures/people.ts";
import { openHouse, password } from "../doors/web/house-under-test.ts";
import { barriersOf, openBrowser, openPage, photograph, ready } from "../doors/web/web-under-test.ts";
import { changeSetting } from "../network/index.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let origin: string;
let browser: Browser;
before(async () => {
  house = await openHouse(["director", "accountant"]);
  // A passkey belongs to a name, never to the number of a machine.
  origin = house.url.replace("127.0.0.1", "localhost");
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

/** A device with a key of its own, whose holder does or does not give their finger. */
async function plugIn(page: Page) {
  const client = await page.context().newCDPSession(page);
  await client.send("WebAuthn.enable");
  const options = {
    protocol: "ctap2",
    transport: "internal",
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  } as const;
  const { authenticatorId } = await client.send("WebAuthn.addVirtualAuthenticator", { options });
  const verify = (isUserVerified: boolean) =>
    client.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified });
  return { verify };
}

/** What a hostile page would do: ask the device not to verify its holder, and send what it answers. */
async function enterUnverified(): Promise<number> {
  const ask = (fields: Record<string, string>) =>
    fetch("/connexion/cle", { method: "POST", body: new URLSearchParams(fields) });
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await (await ask({})).json());
  const asked = { ...publicKey, userVerification: "discouraged" as const };
  const found = (await navigator.credentials.get({ publicKey: asked })) as PublicKeyCredential;
  return (await ask({ answer: JSON.stringify(found.toJSON()) })).status;
}

async function signIn(page: Page, email: string, path: string): Promise<void> {
  page.setDefaultTimeout(10_000);
  await page.goto(`${origin}/connexion?retour=${encodeURIComponent(path)}`);
  await page.getByLabel("Adresse électronique").fill(email);
  await page.getByLabel("Mot de passe").fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
}

test("a passkey is added, signs in as two factors, and is removed", async () => {
  const { page, complaints, close } = await openPage(browser);
  const device = await plugIn(page);
  await signIn(page, people.accountant.email, "/moi/cles-acces");
  await page.waitForURL("**/moi/cles-acces");
  await ready(page);
  assert.deepEqual(await barriersOf(page), []);
  await page.getByLabel("Nom de l’appareil").fill("Ordinateur du bureau");
  await page.getByLabel("Nom de l’appareil").press("Enter");
  await page.getByText("Ordinateur du bureau", { exact: true }).waitFor();
  await photograph(page, "passkeys");
  const asked = { key: "people.second-factor-roles", effectiveOn: "2026-11-23", value: ["accountant"] };
  await house.world.done(changeSetting, asked);
  await page.goto(`${origin}/moi`);
  await ready(page);
  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await page.waitForURL("**/connexion");

  // By password alone the role's second factor is missing.
  await signIn(page, people.accountant.email, "/factures");
  await page.waitForURL("**/moi/second-facteur");
  await page.context().clearCookies();

  await page.goto(`${origin}/connexion?retour=/factures`);
  assert.deepEqual(await barriersOf(page), []);
  await device.verify(false);
  assert.equal(await page.evaluate(enterUnverified), 422, "whoever merely holds the device is not let in");
  await device.verify(true);
  await page.getByRole("button", { name: "Me connecter avec une clé d’accès" }).press("Enter");
  await page.waitForURL(({ pathname }) => pathname === "/factures");
  await page.getByRole("heading", { level: 1 }).waitFor();

  await page.goto(`${origin}/moi/cles-acces`);
  await ready(page);
  await page.getByRole("button", { name: "Retirer" }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: "Retirer" }).click();
  await page.getByText("Aucune clé d’accès.").waitFor();
  await page.context().clearCookies();
  await page.goto(`${origin}/connexion`);
  await page.getByRole("button", { name: "Me connecter avec une clé d’accès" }).click();
  await page.getByText("n’a pas été reconnue").waitFor();
  assert.deepEqual(
    complaints.filter((text) => !text.includes("422")),
    [],
  );
  await close();
});

test("without a name for the machine or without script the button is not shown", async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${house.url}/connexion`);
  await page.getByLabel("Mot de passe").waitFor();
  assert.equal(await page.locator("#passkey").isVisible(), false);
  await page.getByLabel("Adresse électronique").fill(people.director.email);
  await page.getByLabel("Mot de passe").fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.getByText("Bonjour Hélène Etcheverry").waitFor();
  await page.goto(`${house.url}/moi/cles-acces`);
  await ready(page);
  await page.getByLabel("Nom de l’appareil").fill("Téléphone");
  await page.getByRole("button", { name: "Ajouter une clé d’accès" }).click();
  await page.getByText("Cet appareil ou cette adresse ne permet pas").waitFor();
  await close();
  const { page: plain, close: closePlain } = await openPage(browser, { javaScriptEnabled: false });
  await plain.goto(`${origin}/connexion`);
  assert.equal(await plain.locator("#passkey").isVisible(), false);
  await closePlain();
});
