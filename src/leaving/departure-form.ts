import { z } from "zod";
import { listContractsOf, readLimits } from "../contracts/index.ts";
import { addMonths } from "../foundation/calendar.ts";
import { view } from "../foundation/view.ts";
import { listPeopleToLeave } from "./ground.sql.ts";
import { departureReasons } from "./kinds.ts";
import { mayKeepDepartures } from "./plan.ts";
import { words } from "./words.ts";

/**
 * What the form of a new departure proposes: the last day and the reason of the contract where it has an end,
 * and to sign in until the receipt of the settlement can no longer be contested.
 */
export const departureForm = view({
  name: "leaving.departure-form",
  label: words.departureForm,
  at: "GET /departure-form",
  input: z.object({ person: z.uuid().optional() }),
  may: mayKeepDepartures,
  async read({ person }, { db, cooperative, today }) {
    const contracts = person ? await listContractsOf(db, cooperative, person) : [];
    const last = contracts.filter(({ since }) => since !== null).at(-1);
    const lastDay = last?.until ?? today;
    const { value } = (await readLimits(db, today))["settlement-contest"];
    const proposed = last?.endReason ?? (last?.until ? "term" : null);
    return {
      people: await listPeopleToLeave(db, cooperative),
      person: person ?? null,
      contract: last ? { id: last.id, kind: last.kind, until: last.until, ended: last.endReason } : null,
      lastDay,
      accessUntil: addMonths(lastDay, value),
      reason: departureReasons.find((one) => one === proposed) ?? null,
    };
  },
});
