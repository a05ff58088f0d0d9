import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { insertHoldLifting, lockHold } from "./hold.sql.ts";
import { keepsData } from "./keeps-data.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** End a suspension once the dispute is over: the terms count again. */
export const liftHold = operation({
  name: "privacy.lift-hold",
  label: words.liftHold,
  at: "POST /data-holds/{hold}/lifting",
  input: z.object({ hold: z.uuid() }),
  async find({ hold: id }, { db, cooperative, today }) {
    const hold = await lockHold(db, cooperative, id);
    return hold && { hold, today };
  },
  may: (actor) => keepsData(actor),
  whyNot: ({ hold, today }) =>
    hold.liftedOn !== null || hold.until < today ? refusals.liftedAlready() : null,
  async effect({ hold: { id } }, scene) {
    await insertHoldLifting(scene, id);
    return { hold: id };
  },
});
