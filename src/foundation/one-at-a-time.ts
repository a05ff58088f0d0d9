/**
 * Work that two programs of one machine must not do at once (start a database, build the pages): a lock file
 * that names its holder. A lock left by a killed program is taken over at once.
 */
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { livesUnder, markOfThisProgram } from "./running-program.ts";

const interval_ms = 50;

/**
 * Runs the work when the lock is ours, waiting for its holder for `patience_ms` milliseconds at most.
 *
 * @throws what `tooLong` makes of the holder's process number when the patience is over.
 */
export async function oneAtATime<Answer>(
  lock: string,
  work: () => Promise<Answer>,
  tooLong: (pid: string) => Error,
  patience_ms = 60_000,
): Promise<Answer> {
  mkdirSync(dirname(lock), { recursive: true });
  let tries = 0;
  while (!take(lock)) {
    const holder = read(lock);
    tries += 1;
    if (tries * interval_ms > patience_ms) throw tooLong(holder.split(" ")[0] ?? "");
    // An empty lock is one being written at this moment; it is dead only if it stays empty.
    if (!livesUnder(holder) && (holder !== "" || tries > 20)) clearDead(lock);
    else await sleep(interval_ms);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, markOfThisProgram(), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

const read = (lock: string): string => (existsSync(lock) ? readFileSync(lock, "utf8") : "");

/**
 * Two programs may find the same dead lock at once, and one of them may have taken it anew before the other
 * clears it: what was moved away is looked at again, and put back if its holder lives.
 */
function clearDead(lock: string): void {
  const moved = `${lock}.${process.pid}`;
  try {
    renameSync(lock, moved);
    if (livesUnder(read(moved))) linkSync(moved, lock);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "EEXIST") throw error;
  } finally {
    rmSync(moved, { force: true });
  }
}
