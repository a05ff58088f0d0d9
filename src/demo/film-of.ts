import { execFile } from "node:child_process";
import { rename, rm, stat } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { people } from "../../fixtures/people.ts";
import {
  beginUpload,
  filmStatus,
  hasFfmpeg,
  incomingOf,
  keepCaptions,
  keepChapters,
  keepFilm,
  keepPlaylist,
  openStore,
  publishFilm,
  receiveUpload,
  writeComment,
} from "../channel/index.ts";
import { type Actor, type Role, stranger, visitorIn } from "../foundation/actor.ts";
import { civilDateOf } from "../foundation/calendar.ts";
import { type Db, openDatabase, openPool } from "../foundation/database.ts";
import { drawHouseKey } from "../foundation/house-key.ts";
import { read } from "../foundation/read.ts";
import { systemClock } from "../foundation/scene.ts";
import { findFacade } from "../network/index.ts";
import { findPersonId } from "./demo.sql.ts";
import { card } from "./film-texts.ts";
import { makeAct } from "./make-act.ts";

const run = promisify(execFile);

async function castOf(database: Db) {
  const house = await findFacade(database, "la-navette");
  const as = async (
    { email, givenName, familyName }: typeof people.community,
    role: Role,
  ): Promise<Actor> => ({
    ...{ ...stranger, kind: "person", person: await findPersonId(database, email) },
    ...{ name: `${givenName} ${familyName}`, roles: new Set([role]) },
  });
  return {
    cooperative: house?.id ?? 0,
    julien: await as(people.community, "community"),
    nadia: await as(people.entrepreneur, "entrepreneur"),
  };
}
type Cast = Awaited<ReturnType<typeof castOf>>;

/**
 * A film of twelve seconds in the channel of the demonstration: a test card and its tone, named so, sent and
 * made playable as any other is. It comes after the start, and not at all without ffmpeg.
 */
export async function showTestCard(url: string, files: string, closing: AbortSignal): Promise<void> {
  if (!(await hasFfmpeg())) return;
  const pool = openPool(url, 2);
  try {
    const database = openDatabase(pool);
    const cast = await castOf(database);
    const film = await sendCard(database, cast, { files, closing });
    if (await isPlayable(database, cast, { film, closing })) await publishCard(database, cast, film);
  } finally {
    await pool.end();
  }
}

const actNow = (database: Db, actor: Actor, { cooperative }: Cast) => {
  const act = makeAct(database, civilDateOf(systemClock()), actor, systemClock);
  return <T = { id: string }>(...told: [Parameters<typeof act>[1], object]) => act<T>(cooperative, ...told);
};

type Sending = { files: string; closing: AbortSignal };

async function sendCard(database: Db, cast: Cast, { files, closing }: Sending): Promise<string> {
  const { secret: key, hash } = drawHouseKey("la-navette");
  const file = incomingOf(await openStore(files), hash);
  const drawn = `${file}.mp4`;
  try {
    await run("ffmpeg", [...card.arguments, drawn], { signal: closing });
    const { size: sizeBytes } = await stat(drawn);
    const act = actNow(database, cast.julien, cast);
    const { id: film } = await act(keepFilm, card.film);
    await act(beginUpload, { film, name: "mire.mp4", sizeBytes, hash });
    await rename(drawn, file);
    await actNow(database, visitorIn("fr"), cast)(receiveUpload, { key });
    return film;
  } finally {
    await rm(drawn, { force: true });
  }
}

/** The channel makes it playable as it does any other; stopped before, it stays private. */
async function isPlayable(
  database: Db,
  { cooperative, julien: actor }: Cast,
  { film, closing }: { film: string; closing: AbortSignal },
): Promise<boolean> {
  for (let second = 0; second < 300; second++) {
    await wait(1_000, undefined, { signal: closing });
    const found = await read(filmStatus, { film }, { database, cooperative, actor });
    if (!found.ok || found.result.work?.state === "failed") return false;
    if (found.result.playable) return true;
  }
  return false;
}

/** Shown to everybody, in a list, and a comment that waits to be read. */
async function publishCard(database: Db, cast: Cast, film: string): Promise<void> {
  const act = actNow(database, cast.julien, cast);
  await act(keepCaptions, { film, language: "fr", text: card.captions });
  await act(keepChapters, { film, text: card.chapters });
  await act(publishFilm, { film, scope: "public" });
  await act(keepPlaylist, { ...card.list, films: [film] });
  await actNow(database, cast.nadia, cast)(writeComment, { film, text: card.comment });
}
