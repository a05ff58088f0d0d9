import { z } from "zod";
import { drawSecret } from "../foundation/drawn-secret.ts";
import { operation } from "../foundation/operation.ts";
import { insertCut, readSource } from "./cut.sql.ts";
import { readInstant, shortestCutMs, writeInstant } from "./cut.ts";
import { lockFilm } from "./film.sql.ts";
import { mayKeep } from "./film.ts";
import { refusals } from "./refusals.ts";
import { askWork, insertUpload, readWork } from "./upload.sql.ts";
import { words } from "./words.ts";

/**
 * Show a film without its beginning or its end. It is made anew from the file as it came, which stays, so
 * that it may be cut otherwise later; what is shown stays until the new version is ready. Captions and
 * chapters follow.
 */
export const cutFilm = operation({
  name: "channel.cut-film",
  label: words.cutFilm,
  at: "POST /films/{film}/cuts",
  input: z.object({
    film: z.uuid(),
    /** In the time of the file as it came: « 0:12 », « 1:02:03,5 ». */
    from: z.string().max(12),
    until: z.string().max(12),
  }),
  async find({ film: id, ...told }, { db, cooperative, now, newId }) {
    const film = await lockFilm(db, cooperative, id);
    if (!film || film.removed) return null;
    const source = film.upload ? await readSource(db, cooperative, film.upload) : null;
    const work = await readWork(db, cooperative, id, now);
    const [from, until] = [readInstant(told.from), readInstant(told.until)];
    return { film, source, work, from, until, id: newId() };
  },
  may: (actor, { film }) => mayKeep(actor, film),
  whyNot({ film, source, work, from, until }) {
    if (film.outsideUrl) return refusals.shownElsewhere();
    if (!source) return refusals.notPlayable();
    if (work?.state === "waiting" || work?.state === "making") return refusals.stillMaking();
    if (from === null) return refusals.notAnInstant({}, "from");
    if (until === null) return refusals.notAnInstant({}, "until");
    const length = writeInstant(source.durationMs);
    const beyond = until > source.durationMs + 999 || until - from < shortestCutMs;
    return beyond ? refusals.cutBeyond({ length }, "until") : null;
  },
  async effect({ film, source, from, until, id }, scene) {
    const { upload: of, fileName, sizeBytes, durationMs } = source as NonNullable<typeof source>;
    const { hash: keyHash } = drawSecret();
    await insertUpload(scene, { id, film: film.id, fileName, sizeBytes, keyHash });
    const endsMs = Math.min(until ?? 0, durationMs);
    await insertCut(scene, { upload: id, source: of, startsMs: from ?? 0, endsMs });
    await askWork(scene, id);
    return { id };
  },
});
