import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { lockFilm } from "./film.sql.ts";
import { mayKeep } from "./film.ts";
import { refusals } from "./refusals.ts";
import { askWork, readWork } from "./upload.sql.ts";
import { words } from "./words.ts";

/** Make a film playable once more, from the file that is still there: after it failed, or was stopped. */
export const retryMaking = operation({
  name: "channel.retry-making",
  label: words.retryMaking,
  at: "POST /films/{film}/making",
  input: z.object({ film: z.uuid() }),
  async find({ film: id }, { db, cooperative, now }) {
    const film = await lockFilm(db, cooperative, id);
    return film && !film.removed ? { film, work: await readWork(db, cooperative, id, now) } : null;
  },
  may: (actor, { film }) => mayKeep(actor, film),
  whyNot: ({ work }) =>
    work?.state === "failed" || work?.state === "cancelled" ? null : refusals.nothingToRetry(),
  async effect({ work }, scene) {
    const id = work?.upload as string;
    await askWork(scene, id);
    return { id };
  },
});
