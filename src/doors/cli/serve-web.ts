/**
 * The step of a start that opens the doors: settings from the environment, the secret from the data folder.
 */
import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { openDoors as OpenDoors } from "../web/open-doors.ts";
import type { OpenDatabase } from "./open-database.ts";

type ServeOptions = { url: string; port: number; data: string; where: OpenDatabase["where"] };

/** @throws the system's error (EADDRINUSE…) when the port cannot be had. */
export async function serveWeb(root: string, options: ServeOptions) {
  const { env } = process;
  // React chooses its production build when it is loaded, which is at the import below.
  env.NODE_ENV = "production";
  const { openDoors } = (await import(pathToFileURL(join(root, "build/server/index.js")).href)) as {
    openDoors: typeof OpenDoors;
  };
  return openDoors({
    url: options.url,
    port: options.port,
    where: options.where,
    root,
    files: filesOf(options.data),
    secret: env.ENSEMBLE_SECRET || (await keptSecret(options.data)),
    origin: env.ENSEMBLE_URL || undefined,
    host: env.ENSEMBLE_HOST || undefined,
    smtp: env.ENSEMBLE_SMTP || undefined,
    turn: env.ENSEMBLE_TURN || undefined,
    mailIn: env.ENSEMBLE_MAIL_IN
      ? {
          host: env.ENSEMBLE_MAIL_IN,
          secret: env.ENSEMBLE_MAIL_SECRET || null,
          spool: env.ENSEMBLE_MAIL_SPOOL || null,
        }
      : undefined,
    mailFrom: env.ENSEMBLE_MAIL_FROM || undefined,
    warm: true,
    proxies: Number(env.ENSEMBLE_PROXIES || 0),
  });
}

/** Where the films lie. */
export const filesOf = (data: string): string => process.env.ENSEMBLE_FILES || join(data, "files");

/** Made at the first start; it stays out of the database, so that a copy of that opens no session. */
async function keptSecret(data: string): Promise<string> {
  const file = join(data, "secret");
  await mkdir(data, { recursive: true });
  // Of two starts at once the second finds the file there, and takes the first one's secret.
  await writeFile(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" }).catch((error) => {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  });
  return (await readFile(file, "utf8")).trim();
}
