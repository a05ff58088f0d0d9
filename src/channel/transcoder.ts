import type { Db } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { runJob } from "../foundation/job.ts";
import { systemClock } from "../foundation/scene.ts";
import { listCooperativeIds } from "../foundation/watch.sql.ts";
import { clearFilm, failFilm, finishFilm } from "./finish-film.ts";
import { makeFilm } from "./make-film.ts";
import { FilmFailure } from "./run-ffmpeg.ts";
import { dropFilm, dropIncoming, type FilmStore } from "./store.ts";
import { nextClearing, sayAlive, type Taken, takeWork } from "./upload.sql.ts";

/** Whoever says nothing for so long has been killed: the next one takes over. */
const silenceMs = 30_000;
const signMs = 3_000;
const pauseMs = 3_000;

/**
 * Makes films playable, one at a time, as long as the program lives: what takes minutes is not done within a
 * transaction. A program that was killed leaves no half of a film behind, and its work is taken up by the
 * next one.
 */
export function openTranscoder(database: Db, store: FilmStore, onFault: (error: unknown) => void) {
  const closing = new AbortController();
  const working = (async () => {
    while (!closing.signal.aborted) {
      const busy = await workOnce(database, store, closing.signal).catch((error: unknown) => {
        onFault(error);
        return false;
      });
      if (!busy) await pause(closing.signal);
    }
  })();
  return {
    async close() {
      closing.abort();
      await working;
    },
  };
}

function pause(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, pauseMs);
    signal.addEventListener("abort", end);
  });
}

/**
 * Deletes what nobody is shown any more, and makes the film that has waited longest, in each cooperative in
 * turn; false where nothing waits.
 */
export async function workOnce(database: Db, store: FilmStore, closing: AbortSignal): Promise<boolean> {
  let busy = false;
  for (const cooperative of await listCooperativeIds(database)) {
    if (closing.aborted) return busy;
    const { unseen, taken } = await nextOf(database, cooperative);
    if (unseen) {
      await dropFilm(store, unseen);
      if (unseen.dropsOriginal) await dropIncoming(store, unseen.keyHash);
      await runJob(clearFilm, { upload: unseen.upload }, { database, cooperative });
    }
    if (taken) await make(database, store, taken, closing);
    busy ||= unseen !== null || taken !== null;
  }
  return busy;
}

const nextOf = (database: Db, cooperative: number) =>
  database.transaction().execute(async (db) => {
    const now = systemClock();
    await enterCooperative(db, cooperative, null, now);
    const until = new Date(now.getTime() + silenceMs);
    const unseen = await nextClearing(db, cooperative);
    return { unseen, taken: await takeWork(db, cooperative, { now, until }) };
  });

async function make(database: Db, store: FilmStore, taken: Taken, closing: AbortSignal): Promise<void> {
  const { cooperative, upload, film, attempt } = taken;
  const life = signsOfLife(database, taken);
  const signal = AbortSignal.any([closing, life.unwanted]);
  try {
    const made = await makeFilm(store, { ...taken, signal, tell: life.tell });
    await runJob(finishFilm, { upload, film, ...made }, { database, cooperative });
  } catch (error) {
    // Closed or given up, it is no failure: the table says what becomes of it.
    if (signal.aborted) return;
    if (!(error instanceof FilmFailure)) throw error;
    await runJob(failFilm, { upload, film, attempt, failure: error.code }, { database, cooperative });
  } finally {
    life.end();
  }
}

/** Says how far it is, and hears whether the film is still wanted. */
function signsOfLife(database: Db, taken: Taken) {
  const unwanted = new AbortController();
  let progress = 0;
  const say = () =>
    database.transaction().execute(async (db) => {
      const now = systemClock();
      await enterCooperative(db, taken.cooperative, null, now);
      const until = new Date(now.getTime() + silenceMs);
      if (!(await sayAlive(db, taken, { until, progress }))) unwanted.abort();
    });
  // A database that is away for a moment is asked again with the next sign.
  const timer = setInterval(() => void say().catch(() => undefined), signMs);
  return {
    unwanted: unwanted.signal,
    tell(percent: number) {
      progress = percent;
    },
    end: () => clearInterval(timer),
  };
}
