/**
 * The files of one server: `server/cluster` (PostgreSQL's own) and `server/keys` (two passwords).
 *
 * They are made under another name and take theirs by one rename, so that a first start cut short by
 * kill -9 leaves nothing that could be taken for a database.
 */
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Binaries } from "./binaries.ts";
import { refuse } from "./refusals.ts";
import type { ServerUser } from "./server-user.ts";

export type Cluster = {
  /** PostgreSQL's data directory. */
  data: string;
  log: string;
  keys: { postgres: string; ensemble: string };
};

/** Opens the cluster of the place, making it first if there is none. */
export function openCluster(place: string, binaries: Binaries, user: ServerUser, durable: boolean): Cluster {
  const server = join(place, "server");
  if (!existsSync(server)) makeCluster(place, server, binaries, user, durable);
  const data = join(server, "cluster");
  const found = read(join(data, "PG_VERSION"), server);
  if (found !== binaries.major) throw refuse.otherVersion(server, found, binaries.major);
  const keys = join(server, "keys");
  return {
    data,
    log: join(server, "log"),
    keys: { postgres: read(join(keys, "postgres"), server), ensemble: read(join(keys, "ensemble"), server) },
  };
}

function read(path: string, server: string): string {
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === "EACCES" ? refuse.notReadable(server) : refuse.notACluster(server);
  }
}

function makeCluster(
  place: string,
  server: string,
  binaries: Binaries,
  user: ServerUser,
  durable: boolean,
): void {
  for (const name of readdirSync(place)) {
    if (name.startsWith("unfinished-")) rmSync(join(place, name), { recursive: true, force: true });
  }
  const unfinished = join(place, `unfinished-${process.pid}`);
  mkdirSync(join(unfinished, "cluster"), { recursive: true });
  chmodSync(unfinished, 0o711); // to be crossed by the server's account, whatever our umask is
  mkdirSync(join(unfinished, "keys"), { mode: 0o700 });
  const give = (path: string) => user.ids && chownSync(path, user.ids.uid, user.ids.gid);
  for (const account of ["postgres", "ensemble"]) {
    writeFileSync(join(unfinished, "keys", account), randomBytes(24).toString("base64url"), { mode: 0o600 });
  }
  give(join(unfinished, "cluster"));
  // initdb reads the password under the server's account, which may not read ours.
  const lent = join(unfinished, "lent");
  writeFileSync(lent, readFileSync(join(unfinished, "keys", "postgres")), { mode: 0o600 });
  give(lent);
  runInitdb(unfinished, lent, binaries, user, durable);
  rmSync(lent);
  renameSync(unfinished, server);
}

/**
 * Text sorts as French does by default (ICU), whatever locales the machine has; equality stays that of the
 * bytes. Checksums make a damaged page an error instead of a wrong figure.
 */
function runInitdb(
  unfinished: string,
  lent: string,
  binaries: Binaries,
  user: ServerUser,
  durable: boolean,
): void {
  const done = spawnSync(
    join(binaries.directory, "bin", "initdb"),
    [
      ...["--pgdata", join(unfinished, "cluster"), "--username", "postgres", "--pwfile", lent],
      ...["--auth", "scram-sha-256", "--encoding", "UTF8", "--data-checksums"],
      ...["--locale", "C", "--locale-provider", "icu", "--icu-locale", "fr"],
      ...(durable ? [] : ["--no-sync"]),
    ],
    { ...user.ids, cwd: unfinished, encoding: "utf8", env: { PATH: process.env.PATH, LC_ALL: "C" } },
  );
  if (done.status === 0) return;
  const reason = done.error?.message ?? done.stderr.trim().split("\n").at(-1) ?? "";
  throw refuse.doesNotStart(join(unfinished, "log"), reason);
}
