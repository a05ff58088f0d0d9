import { Refused } from "../foundation/refusal.ts";
import { refusals } from "../foundation/refusals.ts";
import type { Scene } from "../foundation/scene.ts";
import { say } from "../foundation/words.ts";
import { lockNote, type PrivateNote } from "./note.sql.ts";
import { words } from "./words.ts";

/** A note that one may read, held until commit. The database shows a stranger none: they sign in first. */
export async function findNote({ db, cooperative, actor }: Scene, id: string): Promise<PrivateNote | null> {
  if (actor.kind === "stranger")
    throw new Refused(refusals.signInFirst({ act: say(words.privateNotes, actor.language) }));
  return lockNote(db, cooperative, id);
}
