import { type CivilDate, civilDateOf } from "../foundation/calendar.ts";
import type { Db, Tx } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import type { Clock } from "../foundation/scene.ts";
import { readFilm } from "./film.sql.ts";
import type { Film } from "./film.ts";
import { addPlay } from "./plays.sql.ts";
import { readCounted, slices } from "./plays.ts";
import { listCaptions } from "./said.sql.ts";
import { type FilmStore, folderOf } from "./store.ts";
import { opens } from "./ticket.ts";
import { findUploadByHash, type Upload } from "./upload.sql.ts";
import { writeVtt } from "./vtt.ts";

/** What a film's folder holds: playlists and their pieces, the whole film, its sound, its pictures. */
const known = /^(film|son|\d{2,4})(_\d{5})?\.(m3u8|m4s|mp4|m4a)$|^(affiche|planche)\.jpg$/;

interface Ticketed {
  readonly cooperative: number;
  readonly film: string;
  readonly ticket: string;
  readonly clock: Clock;
}

/** The film that a ticket opens as it stands now, and what `read` reads beside it. */
function withOpened<T>(
  database: Db,
  { cooperative, film: id, ticket, clock }: Ticketed,
  read: (db: Tx, film: Film) => Promise<T> | T,
): Promise<T | null> {
  const now = clock();
  return database.transaction().execute(async (db) => {
    await enterCooperative(db, cooperative, null, now);
    const film = await readFilm(db, cooperative, id);
    return film && opens(ticket, film, now) ? read(db, film) : null;
  });
}

/**
 * Where a file of a film lies, for whoever holds a ticket that opens it as the film stands now; null else.
 * The whole film as one file is given by the same ticket: it plays where HLS does not. To take it away, and
 * for the sound alone, the film must be one that may be.
 */
export async function findFilmFile(
  database: Db,
  store: FilmStore,
  asked: Ticketed & { name: string; takesAway?: boolean },
) {
  const { name, cooperative, ticket, takesAway } = asked;
  if (!known.test(name)) return null;
  const film = await withOpened(database, asked, (_, each) => each);
  const upload = film?.upload;
  if (!upload || ((takesAway || name === "son.m4a") && !film.mayDownload)) return null;
  return { root: folderOf(store, { cooperative, upload }), name, forAll: ticket.startsWith("public") };
}

/** The captions of a film in a language as WebVTT, under the same ticket; null where there are none. */
export async function findFilmCaptions(
  database: Db,
  asked: Ticketed & { language: string },
): Promise<string | null> {
  const captions = await withOpened(database, asked, (db, film) =>
    listCaptions(db, asked.cooperative, { film, drafts: false }),
  );
  const found = captions?.find(({ language }) => language === asked.language);
  return found ? writeVtt(found.cues) : null;
}

/**
 * Adds to the counts of a film what a page that plays it counted. It passes by no gate on purpose: a line of
 * the audit would say at which second somebody watched. Nothing is kept but numbers, by month and by
 * twentieth. False where the ticket opens nothing, or what is told is no count.
 */
export async function countPlay(database: Db, asked: Ticketed & { told: unknown }): Promise<boolean> {
  const counted = readCounted(asked.told);
  if (!counted) return false;
  const month = monthOf(civilDateOf(asked.clock()));
  const added = await withOpened(database, asked, async (db, { upload, durationMs }) => {
    if (!upload || !durationMs) return false;
    const seenMs = Math.round((durationMs / slices) * counted.slices.length);
    await addPlay(db, asked.cooperative, { ...counted, upload, month, seenMs });
    return true;
  });
  return added ?? false;
}

const monthOf = (day: CivilDate): CivilDate => `${day.slice(0, 7)}-01`;

/** The file that was announced under a key, by its hash. */
export function findUpload(
  database: Db,
  { cooperative, hash, clock }: { cooperative: number; hash: string; clock: Clock },
): Promise<Upload | null> {
  return database.transaction().execute(async (db) => {
    await enterCooperative(db, cooperative, null, clock());
    return findUploadByHash(db, cooperative, hash);
  });
}
