import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { lockFilm } from "./film.sql.ts";
import { mayKeep } from "./film.ts";
import { refusals } from "./refusals.ts";
import { deleteSpeaker, lockSpeaker } from "./speaker.sql.ts";
import { words } from "./words.ts";

/** Take somebody off the list who was put there by mistake, as long as they have not answered. */
export const dropSpeaker = operation({
  name: "channel.drop-speaker",
  label: words.dropSpeaker,
  at: "DELETE /film-speakers/{speaker}",
  input: z.object({ speaker: z.uuid() }),
  async find({ speaker: id }, { db, cooperative }) {
    const speaker = await lockSpeaker(db, cooperative, id);
    const film = speaker && (await lockFilm(db, cooperative, speaker.film));
    return speaker && film && !film.removed ? { speaker, film } : null;
  },
  may: (actor, { film }) => mayKeep(actor, film),
  whyNot: ({ speaker }) => (speaker.given === null ? null : refusals.answeredAlready({ name: speaker.name })),
  async effect({ speaker }, scene) {
    await deleteSpeaker(scene, speaker.id);
    return { id: speaker.id };
  },
});
