/** The browser that the tests drive, wherever it comes from. */
import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { StartRefusal } from "../src/foundation/postgres/index.ts";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** A browser that lies there may still lack its libraries: it is asked for its version. */
function runs(path: string): boolean {
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

/** Playwright's own build, fetched if it must be; five minutes at most, for a network that leads nowhere. */
async function playwrightBrowser(): Promise<string | undefined> {
  const { chromium } = await import("playwright-core");
  const path = chromium.executablePath();
  if (runs(path)) return path;
  console.log("No browser on this machine: fetching Playwright's (at most five minutes)…");
  const cli = new URL("cli.js", import.meta.resolve("playwright-core/package.json")).pathname;
  spawnSync(process.execPath, [cli, "install", "chromium"], {
    stdio: ["ignore", "inherit", "inherit"],
    timeout: 300_000,
  });
  return runs(path) ? path : undefined;
}

function debianBrowser(): string | undefined {
  if (process.getuid?.() !== 0 || !runs("apt-get")) return undefined;
  console.log("Installing Debian's chromium…");
  const options: SpawnSyncOptions = {
    stdio: ["ignore", "inherit", "inherit"],
    timeout: 600_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  spawnSync("apt-get", ["update", "-q"], options);
  spawnSync("apt-get", ["install", "-yq", "--no-install-recommends", "chromium"], options);
  return runs("chromium") ? "chromium" : undefined;
}

/** `chromium` found along PATH is answered as a path, which is what Playwright wants. */
function absolute(command: string): string {
  if (command.includes("/")) return command;
  return spawnSync("/bin/sh", ["-c", 'command -v -- "$1"', "sh", command], {
    encoding: "utf8",
  }).stdout.trim();
}

/**
 * The path of a Chromium that runs: ENSEMBLE_CHROMIUM, the machine's own, Playwright's download, then
 * Debian's package where we may install it.
 *
 * @throws StartRefusal when there is none to be had.
 */
export async function findChromium(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  if (env.ENSEMBLE_CHROMIUM) {
    if (runs(env.ENSEMBLE_CHROMIUM)) return absolute(env.ENSEMBLE_CHROMIUM);
    throw new StartRefusal({
      fr: `ENSEMBLE_CHROMIUM=${env.ENSEMBLE_CHROMIUM} n'est pas un navigateur qui s'exécute ici.`,
      en: `ENSEMBLE_CHROMIUM=${env.ENSEMBLE_CHROMIUM} is not a browser that runs here.`,
    });
  }
  const found = names.find(runs) ?? (await playwrightBrowser()) ?? debianBrowser();
  if (found) return absolute(found);
  throw new StartRefusal({
    fr: "Aucun navigateur pour les tests : installez Chromium, ou donnez son chemin dans ENSEMBLE_CHROMIUM.",
    en: "No browser for the tests: install Chromium, or give its path in ENSEMBLE_CHROMIUM.",
  });
}
