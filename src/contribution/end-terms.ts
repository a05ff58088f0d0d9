import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { refusals } from "./refusals.ts";
import { endTermsOn, lockTerms } from "./terms.sql.ts";
import { words } from "./words.ts";

/** End terms on a day: from the next on, those of a wider scope hold again. */
export const endTerms = operation({
  name: "contribution.end-terms",
  label: words.endTerms,
  at: "POST /contribution-terms/{terms}/end",
  input: z.object({ terms: z.uuid(), endsOn: civilDate() }),
  async find({ terms: id, endsOn }, { db, cooperative }) {
    const terms = await lockTerms(db, cooperative, id);
    return terms && { terms, endsOn };
  },
  may: (actor) => has(actor, "accountant", "director"),
  whyNot({ terms: { endsOn: ended, startsOn, countedOn }, endsOn }) {
    if (ended) return refusals.endedAlready({ date: ended });
    const least = [startsOn, countedOn ?? startsOn].toSorted().at(-1) ?? startsOn;
    return endsOn < least ? refusals.endsBefore({ date: least }, "endsOn") : null;
  },
  async effect({ terms, endsOn }, scene) {
    await endTermsOn(scene, terms.id, endsOn);
    return { id: terms.id };
  },
});
