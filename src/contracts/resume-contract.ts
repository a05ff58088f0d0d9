import { z } from "zod";
import { addDays } from "../foundation/calendar.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { lockContracts } from "./contract.sql.ts";
import { mayKeepContracts } from "./contract.ts";
import { endSuspension, listSuspensions } from "./life.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Resume a suspended contract: the day named is the first one worked again. */
export const resumeContract = operation({
  name: "contracts.resume-contract",
  label: words.resumeContract,
  at: "POST /contracts/{contract}/resumption",
  input: z.object({ contract: z.uuid(), on: civilDate() }),
  async find({ contract, on }, { db, cooperative }) {
    const found = await lockContracts(db, cooperative, contract);
    return found && { ...found, on, last: (await listSuspensions(db, cooperative, contract)).at(-1) ?? null };
  },
  may: mayKeepContracts,
  whyNot({ on, last }) {
    if (!last || (last.until && last.until < on)) return refusals.notSuspended();
    return on <= last.since ? refusals.resumedBefore({ date: last.since }, "on") : null;
  },
  async effect({ contract, last, on }, { db, cooperative }) {
    if (!last) throw new Error("no suspension to end");
    await endSuspension(db, cooperative, contract.id, { since: last.since, until: addDays(on, -1) });
    return { contract: contract.id };
  },
});
