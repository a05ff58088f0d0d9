import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { mergeText } from "./merge-text.ts";
import { refusals } from "./refusals.ts";
import { putNote, readNote } from "./shared.sql.ts";
import { tellRoom } from "./tell-room.sql.ts";
import { findWithin, mayByKey, whyNotWithin } from "./within.ts";
import { words } from "./words.ts";

export const mostNoteLength = 10_000;
const text = () => secret(z.string().max(mostNoteLength, { error: "too-long" }));

/**
 * Write in the shared notes of a video meeting: what they were for whoever wrote, and what they become.
 * Both who write at once are kept (`mergeText`); the audit does not repeat the text.
 */
export const writeNote = operation({
  name: "video.write-note",
  label: words.writeNote,
  at: "PUT /video-notes",
  input: z.object({ key: secret(z.string().max(200)), was: text(), text: text() }),
  async find({ key, was, text: mine }, scene) {
    const within = await findWithin(key, scene);
    if (!within) return null;
    const { text: now, revision } = await readNote(scene.db, scene.cooperative, within.room.id);
    return { ...within, merged: mergeText(was, mine, now), revision: revision + 1 };
  },
  may: (actor, within) => mayByKey(actor, within),
  whyNot(subject) {
    const why = whyNotWithin(subject);
    return why ?? (subject.merged.length > mostNoteLength ? refusals.noteFull({}, "text") : null);
  },
  async effect({ own, room, merged, revision }, scene) {
    await putNote(scene, { room: room.id, text: merged, revision, by: own.id });
    await tellRoom(scene, room.id);
    return { text: merged, revision };
  },
});
