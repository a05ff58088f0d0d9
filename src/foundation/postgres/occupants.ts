/**
 * Who uses a data directory now. Each program leaves a file `users/<pid>-<n>` for as long as it uses the
 * server; a program that was killed leaves its file behind, and is not counted because it no longer runs.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { livesUnder, markOfThisProgram } from "../running-program.ts";

let entered = 0;

/** Says that this program uses the server of the place; the answer takes that back. */
export function enter(place: string): { leave(): void } {
  mkdirSync(join(place, "users"), { recursive: true });
  entered += 1;
  const file = join(place, "users", `${process.pid}-${entered}`);
  writeFileSync(file, markOfThisProgram());
  return { leave: () => rmSync(file, { force: true }) };
}

/** Whether any living program uses the server; the files of the dead are cleared away. */
export function isUsed(place: string): boolean {
  const users = join(place, "users");
  if (!existsSync(users)) return false;
  const living = readdirSync(users).filter((name) => {
    const lives = livesUnder(readFileSync(join(users, name), "utf8"));
    if (!lives) rmSync(join(users, name), { force: true });
    return lives;
  });
  return living.length > 0;
}
