import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { lockFilm } from "./film.sql.ts";
import { mayKeep } from "./film.ts";
import { refusals } from "./refusals.ts";
import { cancelWork, readWork } from "./upload.sql.ts";
import { words } from "./words.ts";

/** Stop making a film playable: what was made of it is dropped; its file stays, to be taken up again. */
export const cancelMaking = operation({
  name: "channel.cancel-making",
  label: words.cancelMaking,
  at: "POST /films/{film}/making-cancellation",
  input: z.object({ film: z.uuid() }),
  async find({ film: id }, { db, cooperative, now }) {
    const film = await lockFilm(db, cooperative, id);
    return film && !film.removed ? { film, work: await readWork(db, cooperative, id, now) } : null;
  },
  may: (actor, { film }) => mayKeep(actor, film),
  whyNot: ({ work }) =>
    work?.state === "waiting" || work?.state === "making" ? null : refusals.nothingToMake(),
  async effect({ work }, scene) {
    const id = work?.upload as string;
    await cancelWork(scene, id);
    return { id };
  },
});
