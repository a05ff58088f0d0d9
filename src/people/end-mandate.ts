import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { countOthers, endMandateOn, lockMandate } from "./mandate.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** End a role at the close of a day; a cooperative is never left without a director. */
export const endMandate = operation({
  name: "people.end-mandate",
  label: words.endMandate,
  at: "POST /mandates/{mandate}/end",
  input: z.object({ mandate: z.uuid(), until: civilDate() }),
  async find({ mandate: id, until }, { db, cooperative }) {
    const mandate = await lockMandate(db, cooperative, id);
    if (!mandate) return null;
    return { mandate, until, others: await countOthers(db, cooperative, id, mandate.role, until) };
  },
  may: (actor) => has(actor, "director"),
  whyNot({ mandate, until, others }) {
    if (mandate.until) return refusals.mandateEnded({ date: mandate.until });
    if (until < mandate.since) return refusals.endsBeforeStart({ date: mandate.since }, "until");
    if (mandate.role === "director" && others === 0) return refusals.lastDirector();
    return null;
  },
  async effect({ mandate, until }, { db, cooperative }) {
    await endMandateOn(db, cooperative, mandate.id, until);
    return { mandate: mandate.id };
  },
});
