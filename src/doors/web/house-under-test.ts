import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { type PersonName, people } from "../../../fixtures/people.ts";
import { cloneDatabase } from "../../../fixtures/test-database.ts";
import { openWorld } from "../../../fixtures/world.ts";
import { setPassword } from "../../people/index.ts";
import { buildWeb } from "./build-web.ts";
import type { openDoors as OpenDoors } from "./open-doors.ts";
import { ready, root } from "./web-under-test.ts";

export const password = "une phrase facile à retenir";

/**
 * The program as `npm start` serves it, over the world of the tests, with a password for those named;
 * `roadTo` may put something between the program and its database.
 */
export async function openHouse(
  names: readonly PersonName[],
  roadTo: (url: string) => Promise<string> = async (url) => url,
) {
  const world = await openWorld();
  for (const name of names) await setPassword(world.db, world.personId(name), password);
  const web = await open(await roadTo(world.url));
  const close = async () => {
    await web.close();
    await world.close();
  };
  return { world, url: web.url, outbox: web.outbox as string, enter: enterBy(web.url), close };
}

/** Signs somebody in on the way to a page, and waits until its script has taken over. */
const enterBy =
  (url: string) =>
  async (page: Page, who: PersonName | { email: string }, path = "/"): Promise<void> => {
    await page.goto(`${url}/connexion?retour=${encodeURIComponent(path)}`);
    const { email } = typeof who === "string" ? people[who] : who;
    await page.getByLabel("Adresse électronique").fill(email);
    await page.getByLabel("Mot de passe").fill(password);
    await page.getByRole("button", { name: "Se connecter" }).click();
    await page.waitForURL(`${url}${path}`);
    await ready(page);
  };

/** Says again who one is, wrong first, before data are taken away. */
export async function confirmWho(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "Confirmez que c’est bien vous" }).waitFor();
  const typed = page.getByLabel("Mot de passe", { exact: true });
  const confirm = page.getByRole("button", { name: "Confirmer et continuer" });
  await typed.fill("pas le bon mot de passe");
  await confirm.press("Enter");
  await page.getByText("Ce n’est pas votre mot de passe actuel.").first().waitFor();
  await typed.fill(password);
  await confirm.press("Enter");
  await page.getByRole("heading", { name: "Confirmez que c’est bien vous" }).waitFor({ state: "detached" });
  await ready(page);
}

/** The program over a database that holds nothing yet. */
export async function openEmptyHouse() {
  const database = await cloneDatabase("empty", async () => undefined);
  const web = await open(database.url);
  const close = async () => {
    await web.close();
    await database.close();
  };
  return { url: web.url, close };
}

async function open(url: string) {
  await buildWeb(root);
  process.env.NODE_ENV = "production";
  const { openDoors } = (await import(pathToFileURL(join(root, "build/server/index.js")).href)) as {
    openDoors: typeof OpenDoors;
  };
  const files = await mkdtemp(join(tmpdir(), "ensemble-films-"));
  const secret = "a-secret-of-the-tests-0123456789";
  const doors = await openDoors({ url, port: await freePort(), root, secret, files });
  const close = async () => {
    await doors.close();
    await rm(files, { recursive: true, force: true });
  };
  return { ...doors, close };
}

/** A port known before the door opens: passkeys belong to one address, that of the page. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
