import { z } from "zod";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { lockContracts } from "./contract.sql.ts";
import { mayKeepContracts } from "./contract.ts";
import { suspensionReasons } from "./kinds.ts";
import { insertSuspension, listSuspensions } from "./life.sql.ts";
import { refusals } from "./refusals.ts";
import { overlaps } from "./span.ts";
import { words } from "./words.ts";

/** Suspend a contract: it goes on, and what both sides owe each other rests, until a day known or not yet. */
export const suspendContract = operation({
  name: "contracts.suspend-contract",
  label: words.suspendContract,
  at: "POST /contracts/{contract}/suspensions",
  input: z.object({
    contract: z.uuid(),
    since: civilDate(),
    until: civilDate().nullable().default(null),
    reason: z.enum(suspensionReasons),
    note: z.string().trim().max(200).default(""),
  }),
  async find(input, { db, cooperative }) {
    const found = await lockContracts(db, cooperative, input.contract);
    return found && { ...found, input, before: await listSuspensions(db, cooperative, input.contract) };
  },
  may: mayKeepContracts,
  whyNot({ contract: { since, until }, input, before }) {
    if (!since) return refusals.notSigned();
    if (input.until && input.until < input.since) return refusals.endsBeforeStart({}, "until");
    if (input.since < since || (until && input.since > until)) return refusals.outsideContract({}, "since");
    const other = before.find((one) => overlaps(one, input));
    return other ? refusals.suspendedThen({ date: other.since }, "since") : null;
  },
  async effect({ contract, input }, scene) {
    await insertSuspension(scene, contract.id, input);
    return { contract: contract.id };
  },
});
