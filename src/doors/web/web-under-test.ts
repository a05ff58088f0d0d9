import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { buildWeb } from "./build-web.ts";
import type { Web, WebOptions } from "./server.ts";
import type { Visit } from "./visit.ts";

export const root = join(import.meta.dirname, "../../..");

/** The quietest Chromium: no services of its own, nothing that leaves the machine. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const closed = () => Promise.reject(new Error("the domain is closed here"));

/** A visitor of La Navette whom the domain is closed to: enough for the design and the door itself. */
const visitor: Visit = {
  language: "fr",
  person: { id: "maia", name: "Maïa Etcheverry" },
  cooperative: { slug: "la-navette", name: "La Navette", brandColour: "#0b5f66" },
  cooperatives: [],
  hat: null,
  hats: [],
  readView: closed,
  performOperation: closed,
  // Nobody signs in or writes here.
  gateway: {} as Visit["gateway"],
  outbox: { read: async () => null },
  publicHouse: async () => null,
  factorMissing: false,
  firstRun: { isNeeded: async () => false, found: closed },
};

/** The built web door on a free port, with the gallery open. */
export async function openWeb(options: Partial<WebOptions> = {}): Promise<Web> {
  await buildWeb(root);
  process.env.ENSEMBLE_GALLERY = "1";
  // React chooses its production build when it is loaded, which is at the import below.
  process.env.NODE_ENV = "production";
  const server = (await import(pathToFileURL(join(root, "build/server/index.js")).href)) as {
    startWeb: (options: WebOptions) => Promise<Web>;
  };
  return server.startWeb({ port: 0, root, receiveVisit: async () => visitor, ...options });
}

export function openBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.ENSEMBLE_CHROMIUM ?? "/usr/bin/chromium",
    args: [...FLAGS, ...more],
  });
}

/** A browser whose device remembers, in a folder, what it kept before it was closed. */
export function openDevice(folder: string, options: BrowserContextOptions = {}) {
  return chromium.launchPersistentContext(folder, {
    ...{ locale: "fr-FR", timezoneId: "Europe/Paris", args: FLAGS, ...options },
    executablePath: process.env.ENSEMBLE_CHROMIUM ?? "/usr/bin/chromium",
  });
}

/** A page that writes down whatever its console complains of, violations of the policy among it. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: "fr-FR", timezoneId: "Europe/Paris", ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (said) => {
    if (said.type() === "error" || said.type() === "warning") complaints.push(said.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return { page, complaints, close: () => context.close() };
}

/** Waits until the page's script has taken over: a key pressed before would be the bare form's. */
export async function ready(page: Page): Promise<void> {
  await page.locator("html[data-live]").waitFor({ state: "attached" });
}

/** Waits until `read` answers `expected`; after ten seconds it fails with what was read last. */
export async function eventually<Value>(read: () => Promise<Value>, expected: Value): Promise<void> {
  let last = await read();
  for (let n = 0; n < 400 && !isDeepStrictEqual(last, expected); n++) {
    await sleep(25);
    last = await read();
  }
  assert.deepEqual(last, expected);
}

/** What axe finds wrong, WCAG 2.2 AA and its good practice, one line each. */
export async function barriersOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const titles = await page.locator("head > title").allInnerTexts();
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`),
    // A page has one title, of its own (RGAA 4.1, 8.5 and 8.6).
    ...(titles.length === 1 && titles[0] !== "Ensemble" ? [] : [`titles: ${titles.join(", ") || "none"}`]),
  ];
}

export async function photograph(page: Page, name: string): Promise<void> {
  const folder = join(root, "test-results");
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
