import { z } from "zod";
import { keepPaper, readGivenPaper } from "../documents/index.ts";
import { cents, civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { file } from "../foundation/uploaded-file.ts";
import { clauseNames } from "./clauses.ts";
import { lockContracts } from "./contract.sql.ts";
import { mayKeepContracts } from "./contract.ts";
import { insertAmendment, listAmendments } from "./life.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Amend a signed contract from a day on: another fixed part, other words of a clause. What held before stays
 * true of the days before, so that a figure asked for a past date does not change.
 */
export const amendContract = operation({
  name: "contracts.amend-contract",
  label: words.amendContract,
  at: "POST /contracts/{contract}/amendments",
  input: z.object({
    contract: z.uuid(),
    effectiveOn: civilDate(),
    subject: shortText(200),
    fixedGrossCents: cents()
      .refine((value) => value >= 0n)
      .nullable()
      .default(null),
    clauses: z.partialRecord(z.enum(clauseNames), z.string().trim().min(1).max(8000)).default({}),
    signedOn: civilDate(),
    paper: file().optional(),
  }),
  async find(input, { db, cooperative, today, actor }) {
    const found = await lockContracts(db, cooperative, input.contract);
    const given = input.paper && mayKeepContracts(actor) ? await readGivenPaper(input.paper) : null;
    const before = await listAmendments(db, cooperative, input.contract);
    return found && { ...found, input, given, before, today };
  },
  may: mayKeepContracts,
  whyNot({ contract, input, given, before, today }) {
    const { since, until } = contract;
    const { effectiveOn, signedOn, fixedGrossCents, clauses } = input;
    if (!since) return refusals.notSigned();
    if (effectiveOn < since || (until && effectiveOn > until))
      return refusals.outsideContract({}, "effectiveOn");
    if (signedOn > today) return refusals.signedInFuture({}, "signedOn");
    if (fixedGrossCents === null && Object.keys(clauses).length === 0) return refusals.nothingAmended();
    const last = before.at(-1);
    if (last && effectiveOn < last.effectiveOn)
      return refusals.afterLastAmendment({ date: last.effectiveOn }, "effectiveOn");
    return given?.refusal ?? null;
  },
  async effect({ contract, input, given, before }, scene) {
    const paper = given ? await keepPaper(scene, given) : null;
    const number = (before.at(-1)?.number ?? 0) + 1;
    await insertAmendment(scene, contract.id, { ...input, number, paper });
    return { contract: contract.id, number };
  },
});
