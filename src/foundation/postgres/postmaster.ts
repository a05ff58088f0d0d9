/** The running server: found by its `postmaster.pid`, launched, stopped. */
import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive } from "../running-program.ts";
import type { Binaries } from "./binaries.ts";
import type { Cluster } from "./cluster.ts";
import { refuse } from "./refusals.ts";
import type { ServerUser } from "./server-user.ts";
import { type Settings, settings } from "./settings.ts";

export type Postmaster = { pid: number; port: number; status: string };

/** What the pid file says, if its process lives. The file also outlives a server that was killed. */
export function readPostmaster(data: string): Postmaster | undefined {
  const file = join(data, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const [pid, , , port, , , , status] = readFileSync(file, "utf8").split("\n");
  if (!isAlive(Number(pid))) return undefined;
  return { pid: Number(pid), port: Number(port), status: status?.trim() ?? "" };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", resolve);
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** One file of the past is kept, so that years of starts do not fill the disk. */
function openLog(log: string): number {
  if (existsSync(log) && statSync(log).size > 10_000_000) renameSync(log, `${log}.1`);
  return openSync(log, "a", 0o600);
}

type Attempt = { started: Postmaster } | { reason: string };

/** The server gets a session of its own: Ctrl-C in our terminal is not for it. */
async function tryLaunch(
  cluster: Cluster,
  binaries: Binaries,
  user: ServerUser,
  durable: boolean,
  more: Settings,
): Promise<Attempt> {
  const options = Object.entries(settings(await freePort(), durable, more)).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);
  const out = openLog(cluster.log);
  const before = statSync(cluster.log).size;
  const server = spawn(join(binaries.directory, "bin", "postgres"), ["-D", cluster.data, ...options], {
    ...user.ids,
    cwd: cluster.data,
    env: { PATH: process.env.PATH, LC_ALL: "C" },
    detached: true,
    stdio: ["ignore", out, out],
  });
  closeSync(out);
  let failure: string | undefined;
  let gone = false;
  server.once("error", (error) => (failure = error.message));
  // Noted only: this also fires when a server that started well ends, perhaps with its files taken away.
  server.once("exit", () => {
    gone = true;
  });
  server.unref();
  // Recovery after a power cut may take minutes; as long as the process lives it is at work.
  for (;;) {
    if (failure !== undefined) return { reason: failure };
    if (gone) return { reason: lastWords(cluster.log, before) };
    const found = readPostmaster(cluster.data);
    if (found && found.pid === server.pid && found.status === "ready") return { started: found };
    await sleep(20);
  }
}

/** The reason in the server's own words, from what it wrote since the start. */
function lastWords(log: string, before: number): string {
  const said = readFileSync(log).subarray(before).toString("utf8");
  return /(?:FATAL|PANIC): +(.*)/.exec(said)?.[1] ?? said.trim().split("\n").at(-1) ?? "";
}

/** @throws StartRefusal with the server's own reason. */
export async function launch(
  cluster: Cluster,
  binaries: Binaries,
  user: ServerUser,
  durable: boolean,
  more: Settings,
): Promise<Postmaster> {
  for (let tries = 1; ; tries += 1) {
    const attempt = await tryLaunch(cluster, binaries, user, durable, more);
    if ("started" in attempt) return attempt.started;
    // The port was taken since we asked, or the last children of a killed server still hold its memory.
    const passing = /could not create any TCP|pre-existing shared memory|still in use/.test(attempt.reason);
    // A server killed a moment ago counts as living until its parent has been told.
    const dying = /lock file/.test(attempt.reason) && tries <= 6;
    if (!(passing || dying) || tries === 20) {
      const holder = readPostmaster(cluster.data);
      if (holder && /lock file/.test(attempt.reason)) throw refuse.heldByAnother(cluster.data, holder.pid);
      throw refuse.doesNotStart(cluster.log, attempt.reason);
    }
    await sleep(500);
  }
}

/**
 * Fast shutdown: open transactions are rolled back, what was committed is on disk. Returns when the server is
 * gone. `pg_ctl` does it, because it is the same on every system and refuses a pid file that is not its own.
 */
export async function shutDown(cluster: Cluster, binaries: Binaries, user: ServerUser): Promise<void> {
  const command = join(binaries.directory, "bin", "pg_ctl");
  const done = spawnSync(command, ["stop", "-D", cluster.data, "-m", "fast", "-w", "-t", "60"], {
    ...user.ids,
    cwd: cluster.data,
    encoding: "utf8",
  });
  if (done.status !== 0 && readPostmaster(cluster.data)) {
    throw new Error(`The database did not stop: ${done.stderr.trim()}`);
  }
}
