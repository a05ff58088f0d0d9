/**
 * What a start is made of, besides the database: the one place where the command line meets the rest of the
 * program. A step that is `null` is not part of this program yet and is not shown.
 */
import { demoVisitors, loadDemonstration } from "../../demo/index.ts";
import { migrate } from "../../foundation/migrate.ts";
import { projectRoot } from "../../foundation/root.ts";
import { buildWeb } from "../web/build-web.ts";
import type { OpenDatabase } from "./open-database.ts";
import { serveWeb } from "./serve-web.ts";
/** Someone of the demonstration who can sign in, as printed at the end of a start. */
export type Visitor = { email: string; password: string; role: string };

export type Steps = {
  /** Brings the database to this version; throws `NewerDatabase` where it is ahead of it. */
  migrate: ((url: string) => Promise<{ applied: number }>) | null;
  /** Answers whether it had to. */
  build: (() => Promise<boolean>) | null;
  /** Fills an empty database; answers false, and does nothing, where there is a cooperative already. */
  loadDemonstration: ((url: string, detail: (text: string) => void) => Promise<boolean>) | null;
  /** Opens the doors; rejects with the system's error when the port cannot be had. */
  serve:
    | ((options: {
        url: string;
        port: number;
        data: string;
        where: OpenDatabase["where"];
      }) => Promise<{ url: string; outbox: string | null; close(): Promise<void> }>)
    | null;
  /** The visitors of the demonstration, none where the database holds other people. */
  visitors: ((url: string) => Promise<Visitor[]>) | null;
};

export const steps: Steps = {
  migrate,
  build: () => buildWeb(projectRoot),
  loadDemonstration,
  serve: (options) => serveWeb(projectRoot, options),
  visitors: demoVisitors,
};
