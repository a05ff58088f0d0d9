import { z } from "zod";
import { addDays } from "../foundation/calendar.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { insertEnd, lockDomiciliation } from "./domiciliation.sql.ts";
import { firstTermEnds } from "./domiciliation.ts";
import { domiciliationWords as words } from "./domiciliation-words.ts";
import { refusals } from "./refusals.ts";
import { keepsPlaces } from "./room.ts";

/** Give notice: a contract ends with its first term at the earliest, later on the day that is agreed. */
export const endDomiciliation = operation({
  name: "places.end-domiciliation",
  label: words.end,
  at: "POST /domiciliations/{domiciliation}/end",
  input: z.object({ domiciliation: z.uuid(), endsOn: civilDate(), why: shortText(400) }),
  async find({ domiciliation: id, endsOn }, { db, cooperative, today }) {
    const domiciliation = await lockDomiciliation(db, cooperative, id);
    return domiciliation && { domiciliation, endsOn, today };
  },
  may: (actor) => keepsPlaces(actor),
  whyNot({ domiciliation, endsOn, today }) {
    if (!domiciliation.signedOn) return refusals.notSigned();
    if (domiciliation.endsOn) return refusals.contractOver();
    const term = addDays(firstTermEnds(domiciliation), -1);
    const first = term > today ? term : today;
    return endsOn < first ? refusals.endsTooEarly({ date: first }, "endsOn") : null;
  },
  async effect({ domiciliation, endsOn }, scene, { why }) {
    await insertEnd(scene, { domiciliation: domiciliation.id, endsOn, why });
    return { id: domiciliation.id };
  },
});
