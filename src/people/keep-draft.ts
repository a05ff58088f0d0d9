import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { refusals } from "./refusals.ts";
import { endTyping, putTyping } from "./typing.sql.ts";
import { words } from "./words.ts";

/** Beyond this a form is no longer something a person types. */
const largest = 200_000;

/**
 * Keep what one is typing, under the name of the form, so that it is found again on another device; null
 * throws it away. With the opening of the form in which it was typed, what is still on its way from that
 * opening comes too late once it ended. It is nobody else's, and nothing to the books.
 */
export const keepDraft = operation({
  name: "people.keep-draft",
  label: words.keepDraft,
  at: "POST /drafts",
  input: z.object({
    form: z.string().min(1).max(80),
    content: secret(z.json()),
    opening: z.uuid().nullish(),
  }),
  async find({ form, content, opening = null }) {
    return { form, opening, text: content === null ? null : JSON.stringify(content) };
  },
  may: (actor) => actor.person !== null && (actor.roles.size > 0 || actor.activities.size > 0),
  whyNot: ({ text }) => ((text?.length ?? 0) > largest ? refusals.draftTooLarge() : null),
  async effect({ form, opening, text }, { db, cooperative, actor, now }) {
    const person = actor.person as string;
    if (text === null) await endTyping(db, cooperative, { person, form, opening, now });
    else await putTyping(db, cooperative, { person, form, opening, content: text, now });
    return { at: now.toISOString() };
  },
});
