/**
 * The database that comes with the program: a real PostgreSQL server, started and stopped with it.
 *
 * Several programs may use one data directory at once (the web server and a command, say). Whoever comes
 * first starts the server, the others adopt it, and the last to leave stops it, whoever started it. A
 * program that was killed leaves the server running; the next one adopts it, with everything that was
 * committed, and stops it when it leaves. This is the simplest rule under which nobody ever loses the server
 * under his feet and none stays behind for ever.
 */
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { oneAtATime } from "../one-at-a-time.ts";
import { type Binaries, findBinaries, sharedPlace } from "./binaries.ts";
import { type Cluster, openCluster } from "./cluster.ts";
import { enter, isUsed } from "./occupants.ts";
import { findPlace } from "./place.ts";
import { launch, type Postmaster, readPostmaster, shutDown } from "./postmaster.ts";
import { refuse } from "./refusals.ts";
import { applicationRole, connectAsSuperuser, ensureApplicationRole, readDataDirectory } from "./role.sql.ts";
import { type ServerUser, serverUser } from "./server-user.ts";
import type { Settings } from "./settings.ts";

export type StartOptions = {
  /** The directory of this database alone; made if missing. */
  directory: string;
  /** False only for tests: commits are then not forced to disk. */
  durable: boolean;
  /** Where the house's own settings do not fit: the bench measures with those of a larger machine. */
  settings?: Settings;
};

export type RunningPostgres = {
  /** For the application's role, which is no superuser. */
  url: string;
  /** Whether the server was running already. */
  adopted: boolean;
  where: { binaries: string; data: string; user: string };
  /** Leaves the server, and stops it if nobody else uses it. May be called twice. */
  stop(): Promise<void>;
};

/** @throws StartRefusal, whose message is one sentence for the operator. */
export async function startPostgres(options: StartOptions): Promise<RunningPostgres> {
  const { directory, durable, settings = {} } = options;
  const user = serverUser();
  const place = findPlace(directory, user);
  const binaries = findBinaries(user, user.ids ? sharedPlace : place);
  const running = await inTurn(place, async () => {
    const cluster = openCluster(place, binaries, user, durable);
    const adopted = await adopt(cluster);
    const server = adopted ?? (await launch(cluster, binaries, user, durable, settings));
    await prepare(cluster, server, durable);
    return { cluster, server, adopted: adopted !== undefined, occupant: enter(place) };
  });
  const { cluster, server, adopted, occupant } = running;
  let stopping: Promise<void> | undefined;
  return {
    url: `postgres://${applicationRole}:${cluster.keys.ensemble}@127.0.0.1:${server.port}/${applicationRole}`,
    adopted,
    where: { binaries: binaries.directory, data: cluster.data, user: user.name },
    stop() {
      stopping ??= leave(place, cluster, binaries, user, occupant);
      return stopping;
    },
  };
}

/** Starting and stopping are never done by two programs at once. */
function inTurn<Answer>(place: string, work: () => Promise<Answer>): Promise<Answer> {
  return oneAtATime(join(place, "gate"), work, (pid) => refuse.busyTooLong(place, pid));
}

async function leave(
  place: string,
  cluster: Cluster,
  binaries: Binaries,
  user: ServerUser,
  occupant: { leave(): void },
): Promise<void> {
  await inTurn(place, async () => {
    occupant.leave();
    if (!isUsed(place) && readPostmaster(cluster.data)) await shutDown(cluster, binaries, user);
  });
}

/** The server that runs on these files already, if one does and takes our password. */
async function adopt(cluster: Cluster): Promise<Postmaster | undefined> {
  for (let tries = 0; tries < 600; tries += 1) {
    const found = readPostmaster(cluster.data);
    if (!found) return undefined;
    if (found.status === "ready") return (await isOurs(cluster, found)) ? found : undefined;
    await sleep(100); // on its way up or down
  }
  throw refuse.heldByAnother(cluster.data, readPostmaster(cluster.data)?.pid ?? 0);
}

/**
 * A pid file may outlive its server and name a process that has nothing to do with it. When the answer is no,
 * the launch that follows lets PostgreSQL itself judge whether its files are in use.
 */
async function isOurs(cluster: Cluster, found: Postmaster): Promise<boolean> {
  try {
    const client = await connectAsSuperuser(found.port, cluster.keys.postgres);
    const files = await readDataDirectory(client);
    await client.end();
    return realpathSync(files) === realpathSync(cluster.data);
  } catch {
    return false;
  }
}

async function prepare(cluster: Cluster, server: Postmaster, durable: boolean): Promise<void> {
  const client = await connectAsSuperuser(server.port, cluster.keys.postgres);
  try {
    await ensureApplicationRole(client, cluster.keys.ensemble, durable);
  } finally {
    await client.end();
  }
}
