/** The pages as browsers take them, built from the sources when these have changed. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { oneAtATime } from "../../foundation/one-at-a-time.ts";

/**
 * Builds the web application unless what lies in build/ was made from these very sources; answers whether it
 * had to. Content decides, not dates: a file taken away counts, and a fresh clone of built sources does not.
 *
 * @throws Error with what the build said.
 */
export async function buildWeb(root: string): Promise<boolean> {
  const lock = join(root, "node_modules", ".cache", "build.lock");
  const tooLong = (pid: string) => new Error(`Process ${pid} has been building the pages for ten minutes.`);
  return oneAtATime(lock, () => buildIfChanged(root), tooLong, 600_000);
}

async function buildIfChanged(root: string): Promise<boolean> {
  const stamp = join(root, "build", ".sources");
  const sources = hashSources(root);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === sources) return false;
  rmSync(stamp, { force: true });
  await runBuild(root);
  writeFileSync(stamp, sources);
  return true;
}

/** Everything the build reads: sources but tests, public files, settings, the lockfile. */
function hashSources(root: string): string {
  const files = ["src", "public", "languages"].flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
          .map((entry) => join(entry.parentPath, entry.name))
      : [],
  );
  const settings = readdirSync(root)
    .filter((name) => /^(.*\.config\.ts|package-lock\.json|tsconfig\.json)$/.test(name))
    .map((name) => join(root, name));
  const hash = createHash("sha256");
  for (const file of [...files, ...settings].sort())
    hash.update(`${file.slice(root.length)}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

function runBuild(root: string): Promise<void> {
  const command = join(root, "node_modules", "@react-router", "dev", "bin.cjs");
  const child = spawn(process.execPath, [command, "build", "--logLevel", "warn"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const hear = (chunk: Buffer) => {
    said += chunk.toString();
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`The pages could not be built:\n${said}`)),
    );
  });
}
