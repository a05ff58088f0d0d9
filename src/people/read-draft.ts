import { z } from "zod";
import { view } from "../foundation/view.ts";
import { readTyping } from "./typing.sql.ts";
import { words } from "./words.ts";

/**
 * What the person was typing in a form, here or on another device; null inside when nothing is kept; and
 * the opening of the form that was accepted last, whose draft another device or page may still hold.
 */
export const readDraft = view({
  name: "people.read-draft",
  label: words.keepDraft,
  at: "GET /drafts",
  input: z.object({ form: z.string().min(1).max(80) }),
  may: (actor) => actor.person !== null,
  async read({ form }, { db, cooperative, actor }) {
    const typing = await readTyping(db, cooperative, actor.person as string, form);
    const { content = null, savedAt, endedOpening = null } = typing ?? {};
    return { draft: content !== null && savedAt ? { content, savedAt } : null, ended: endedOpening };
  },
});
