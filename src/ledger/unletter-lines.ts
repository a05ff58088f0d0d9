import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { letterOf } from "./letter.ts";
import { refusals } from "./refusals.ts";
import { insertUnlettering, lockLettering } from "./unlettering.sql.ts";
import { words } from "./words.ts";

/**
 * Undo a lettering that was a mistake: it ends with who, when and why, and its lines are open again. The
 * lines themselves never change (R3.04). Within a closed year it stands, for the letters of that year have
 * left in its accounting entries file (R3.12).
 */
export const unletterLines = operation({
  name: "ledger.unletter-lines",
  label: words.unletterLines,
  at: "POST /letterings/{lettering}/end",
  input: z.object({ lettering: z.uuid(), reason: shortText(200) }),
  find: ({ lettering }, { db, cooperative }) => lockLettering(db, cooperative, lettering),
  may: (actor) => has(actor, "accountant"),
  whyNot({ ended, number, closedYear }) {
    if (ended) return refusals.alreadyUnlettered();
    if (!closedYear) return null;
    return refusals.letteredInClosedYear({ letter: letterOf(number), date: closedYear });
  },
  async effect({ id, number }, { db, cooperative, now, actor }, { reason }) {
    await insertUnlettering(db, cooperative, { lettering: id, reason, now, by: actor.person });
    return { letter: letterOf(number) };
  },
});
