import { type RequestHandler, Router } from "express";
import { readFeedText } from "../../appointments/index.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { type Db, openDatabase, openPool } from "../../foundation/database.ts";
import { isDatabaseUp } from "../../foundation/health.sql.ts";
import { systemClock } from "../../foundation/scene.ts";
import { warmPay } from "../../payroll/index.ts";
import { makeAuth, makeOutbox, type Outbox, outboxKey } from "../../people/index.ts";
import { readRoomFeed } from "../../places/index.ts";
import { jobs, watches } from "../../registry.ts";
import { declareInbox } from "../../threads/index.ts";
import { openSwitchboard } from "../../video/index.ts";
import { openApi } from "../api/api.ts";
import { type OpenJobs, openJobs } from "../jobs/open-jobs.ts";
import { answerLive } from "./answer-live.ts";
import { answerVideo } from "./answer-video.ts";
import { makeFirstRun } from "./first-run.ts";
import { openChannel } from "./open-channel.ts";
import { receiveFaults } from "./receive-faults.ts";
import { type MailIn, openLetterBox, receiveLetters } from "./receive-letters.ts";
import { makeReceiveVisit, makeWhoCalls } from "./receive-visit.ts";
import { startWeb, type Web } from "./server.ts";

export interface DoorsOptions {
  /** The database's address. */
  readonly url: string;
  readonly port: number;
  /** The folder that holds build/ and languages/. */
  readonly root: string;
  /** The folder of the films of the channel; programs that share a database share it. */
  readonly files: string;
  /** Signs sessions; at least 32 characters. */
  readonly secret: string;
  /** The program's address as people type it, where it is not this machine's own. */
  readonly origin?: string | undefined;
  readonly host?: string | undefined;
  /** How many proxies of ours stand before the program. */
  readonly proxies?: number;
  /** `smtp://user:password@host:587`; without it mail waits where the operator reads it. */
  readonly smtp?: string | undefined;
  readonly mailFrom?: string | undefined;
  /** `turn:host:port?secret=…`: the relay for video meetings whose browsers do not reach each other. */
  readonly turn?: string | undefined;
  /** The mail that comes in: its host, and how it reaches us. */
  readonly mailIn?: MailIn | undefined;
  /** The model of social law is made ready before anybody asks. */
  readonly warm?: boolean;
  /** Where the embedded database keeps its data; absent for a server that DATABASE_URL names. */
  readonly where?: Outbox["where"];
}

export interface Doors extends Web {
  /** Where the operator reads the mail that waits, its key in it; null where mail leaves by itself. */
  readonly outbox: string | null;
}

// A FEC of 60 MB has half a million lines; a longer one comes by the command line.
const uploads = [
  { path: /^\/api\//, bytes: 20_000_000 },
  // A logo of 2 MB, with room to say of a heavier one that it is.
  { path: /^\/(activites\/[^/]+\/marque|cooperative\/en-tete)(\.data)?$/, bytes: 8_000_000 },
  { path: /^\/comptabilite\/import(\/[a-z]+)?(\.data)?$/, bytes: 60_000_000 },
  // A paper has 10 MB at most; what is a little larger is refused on its page, in words.
  {
    path: /^\/(comptabilite\/ecritures|contrats|signatures|activites)\/[\w-]+(\/[a-z]+)?(\.data)?$/,
    bytes: 20_000_000,
  },
  // A photograph of 60 MB is refused on its page, in words.
  { path: /^\/frais\/(depenses\/[\w-]+|vehicules|photos?)(\.data)?$/, bytes: 80_000_000 },
  { path: /^\/achats(\/[\w-]+)?(\/modifier)?(\.data)?$/, bytes: 80_000_000 },
  { path: /^\/(moi\/absences(\/nouvelle)?|absences)(\.data)?$/, bytes: 20_000_000 },
  // Twenty payslip files of a few pages at once, or one of 20 MB; what is larger is refused in words.
  { path: /^\/paie\/mois\/[\d-]+(\.data)?$/, bytes: 80_000_000 },
  { path: /^\/cooperative\/site\/images(\.data)?$/, bytes: 80_000_000 },
  // Films come in pieces of 32 MB; a browser that sends one piece only may send all of it.
  { path: /^\/envois\//, bytes: 10_000_000_000 },
  { path: /^\/groupes\/[\w-]+\/documents(\.data)?$/, bytes: 20_000_000 },
  { path: /^\/(lieux|cooperative\/lieux)(\/[\w-]+)*(\.data)?$/, bytes: 20_000_000 },
  // Five files of 10 MB at most; what is a little larger is refused on its page, in words.
  { path: /^\/(fils|entraide)\/[\w-]+(\.data)?$/, bytes: 60_000_000 },
  { path: /^\/evenements\/[\w-]+\/direct(\.data)?$/, bytes: 20_000_000 },
  { path: /^\/financements\/[\w-]+(\.data)?$/, bytes: 20_000_000 },
  { path: /^\/(moi|personnes\/[\w-]+)\/(dossier|depart)(\.data)?$/, bytes: 20_000_000 },
];

/**
 * Everything between a database and an address: connections, sign-in, pages, health. Closing undoes it all.
 */
export async function openDoors(options: DoorsOptions): Promise<Doors> {
  const { url, port, root, secret, host } = options;
  const pool = openPool(url);
  const database = openDatabase(pool);
  const origin = options.origin ?? `http://localhost:${port}`;
  const { auth, close: closeAuth } = makeAuth({ url, database, secret, origin });
  const queue = await openJobs({ url, database, jobs, watches, post: postOf(options, origin) });
  const switchboard = openSwitchboard(pool);
  declareInbox(options.mailIn?.host ?? null);
  const box = options.mailIn?.spool ? openLetterBox(database, options.mailIn.spool) : null;
  const channel = await openChannel(database, options.files);
  const closeAll = async () => {
    await box?.close();
    switchboard.close();
    await channel.close();
    await queue.close();
    await Promise.all([database.destroy(), closeAuth()]);
  };
  try {
    const outbox = makeOutbox(database, secret, options.where);
    const receiveVisit = makeReceiveVisit(database, auth, makeFirstRun(database), outbox);
    const feed = answerFeed(database, origin);
    const whoCalls = makeWhoCalls(database, auth);
    const asked = answerOthers({ database, switchboard, whoCalls, turn: options.turn });
    const { mailIn } = options;
    const letters = [receiveFaults(database), ...(mailIn ? [receiveLetters(database, mailIn)] : [])];
    const web = await startWeb({
      port,
      root,
      receiveVisit,
      before: [answerHealth(database, queue), feed, ...letters, ...asked, ...channel.answers],
      uploads,
      proxies: options.proxies ?? 0,
      ...(host && { host }),
    });
    if (options.warm) warmPay(civilDateOf(systemClock()).slice(0, 7));
    return {
      url: web.url,
      outbox: options.smtp ? null : `${web.url}/exploitation/courrier?cle=${outboxKey(secret)}`,
      close: async () => {
        await web.close();
        await closeAll();
      },
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** What is no page: the API, and the lines that stay open while a meeting or an event lasts. */
function answerOthers(door: Parameters<typeof answerLive>[0] & Parameters<typeof answerVideo>[0]) {
  const api = Router().use("/api", openApi(door.database, door.whoCalls));
  return [api, Router().use("/visio-ligne", answerVideo(door)), answerLive(door)];
}

/** By which server mail leaves, and from whom; null where it waits for the operator. */
function postOf({ smtp, mailFrom }: DoorsOptions, origin: string) {
  const from = mailFrom ?? `Ensemble <ensemble@${new URL(origin).hostname}>`;
  return smtp ? { smtp, from, origin } : null;
}

/** Whether the program can do its work, for whoever watches over it. */
function answerHealth(database: Db, queue: OpenJobs): RequestHandler {
  return async (request, response, next) => {
    if (request.path !== "/health") return next();
    const up = { database: await isDatabaseUp(database), jobs: queue.isUp() };
    const answer = response.status(up.database && up.jobs ? 200 : 503).set("cache-control", "no-store");
    answer.json({ database: up.database ? "up" : "away", jobs: up.jobs ? "up" : "away" });
  };
}

/** Calendars for programs that sign in nowhere: one’s own, that of a room or a site, by a secret address. */
function answerFeed(database: Db, origin: string): RequestHandler {
  return async (request, response, next) => {
    const [, room, secret] = /^(\/lieux)?\/agenda\/([\w-]+)\.ics$/.exec(request.path) ?? [];
    if (!secret) return next();
    const readText = room ? readRoomFeed : readFeedText;
    const text = await readText(database, { secret, origin, clock: systemClock });
    response.set("cache-control", "no-store").set("x-robots-tag", "noindex");
    if (text === null) return void response.status(404).type("text/plain").send("404");
    response.type("text/calendar; charset=utf-8").send(text);
  };
}
