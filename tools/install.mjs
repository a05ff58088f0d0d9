/**
 * Lays down the libraries exactly as the lockfile names them, when they are absent or of another lockfile.
 *
 * What npm itself noted in `node_modules/.package-lock.json` decides, so that a person who has just run
 * `npm ci` by hand does not wait a second time; a stamp with the lockfile's hash spares the comparison.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fail, tell } from "./speak.mjs";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, "node_modules");
const stamp = join(modules, ".ensemble-lock");

/** @returns {boolean} whether every library that is not optional lies there in the version of the lockfile */
function agrees(lockfile) {
  try {
    const wanted = JSON.parse(lockfile).packages;
    const present = JSON.parse(readFileSync(join(modules, ".package-lock.json"), "utf8")).packages;
    return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
      if (path === "") return true;
      return present[path] ? present[path].version === version : optional || devOptional || peer;
    });
  } catch {
    return false;
  }
}

function runNpm() {
  // npm leaves out what is needed to build when NODE_ENV says production; here the build is part of starting.
  const args = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath;
  const [command, all] = npm ? [process.execPath, [npm, ...args]] : ["npm", args];
  return new Promise((resolve) => {
    const began = Date.now();
    const child = spawn(command, all, {
      cwd: root,
      stdio: ["ignore", 2, 2],
      shell: !npm && process.platform === "win32",
    });
    const progress = setInterval(() => {
      const seconds = Math.round((Date.now() - began) / 1000);
      console.error(`  … ${seconds} s`);
    }, 5000);
    const end = (code) => {
      clearInterval(progress);
      resolve(code);
    };
    child.on("error", () => end(127));
    child.on("exit", (code) => end(code ?? 1));
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => child.kill(signal));
  });
}

/** Returns when the libraries are there; ends the command with a sentence when they cannot be had. */
export async function install() {
  const lockfile = readFileSync(join(root, "package-lock.json"), "utf8");
  const hash = createHash("sha256").update(lockfile).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  if (!agrees(lockfile)) {
    console.error(
      tell("Installation des bibliothèques (une seule fois)…", "Installing the libraries (only once)…"),
    );
    const code = await runNpm();
    if (code !== 0) {
      fail(
        "Les bibliothèques n'ont pas pu être installées : vérifiez l'accès au registre npm, puis recommencez.",
        "The libraries could not be installed: check the access to the npm registry, then try again.",
      );
    }
    process.removeAllListeners("SIGINT").removeAllListeners("SIGTERM");
  }
  try {
    writeFileSync(stamp, hash);
  } catch {
    // A place that cannot be written to only costs the comparison at each start.
  }
}
