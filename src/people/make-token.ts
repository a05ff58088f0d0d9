import { z } from "zod";
import { addDays } from "../foundation/calendar.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { refusals } from "./refusals.ts";
import { hasTokenHash, insertToken } from "./token.sql.ts";
import { words } from "./words.ts";

/** The longest a key lives; a longer one would be forgotten in some program. */
export const longestTokenDays = 366;

/**
 * Keep a key by which a person's own program calls the API with that person's rights in this cooperative.
 * Only its hash is given: the key itself reaches neither the audit nor the answers kept for a request sent
 * twice, and is shown once by the page that drew it.
 */
export const makeToken = operation({
  name: "people.make-token",
  label: words.makeToken,
  at: "POST /tokens",
  input: z.object({
    name: shortText(80),
    endsOn: civilDate(),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  async find(input, { db, cooperative, actor, today }) {
    return { input, today, person: actor.person, taken: await hasTokenHash(db, cooperative, input.hash) };
  },
  may: (actor) => actor.kind === "person" && actor.roles.size > 0,
  whyNot({ input: { endsOn }, today, taken }) {
    if (taken) return refusals.tokenTaken({}, "hash");
    if (endsOn < today) return refusals.tokenEnded({}, "endsOn");
    if (endsOn > addDays(today, longestTokenDays)) return refusals.tokenTooLong({}, "endsOn");
    return null;
  },
  async effect({ input, person }, { db, cooperative, now, newId }) {
    const id = newId();
    await insertToken(db, cooperative, { ...input, id, person: person as string, madeAt: now });
    return { id };
  },
});
