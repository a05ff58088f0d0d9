/**
 * Where a data directory really lies.
 *
 * Started as root in a place the server's user may not enter, the data goes to a fresh directory below
 * /var/lib/ensemble, and the chosen directory keeps a file `elsewhere` that says so and is followed from then
 * on, also when the place opens later: the same data must never be looked for in two places.
 */
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { sharedPlace } from "./binaries.ts";
import { refuse } from "./refusals.ts";
import { mayEnter, type ServerUser } from "./server-user.ts";

/** @returns the absolute path of the directory to use; it exists. */
export function findPlace(chosen: string, user: ServerUser, shared: string = sharedPlace): string {
  const directory = resolve(chosen);
  makeReadable(directory);
  const pointer = join(directory, "elsewhere");
  if (existsSync(pointer)) {
    const real = readFileSync(pointer, "utf8").trim();
    if (!existsSync(real)) throw refuse.movedAway(directory, real);
    return real;
  }
  if (mayEnter(user, directory)) return directory;
  const real = join(shared, `data-${randomBytes(6).toString("hex")}`);
  mkdirSync(real, { recursive: true });
  for (const made of [shared, real]) chmodSync(made, 0o755); // whatever root's umask is
  writeFileSync(pointer, `${real}\n`);
  return real;
}

function makeReadable(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o755 });
    existsSync(join(directory, "elsewhere"));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EACCES" || code === "EPERM" || code === "EROFS") throw refuse.notReadable(directory);
    throw error;
  }
}
