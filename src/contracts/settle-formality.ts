import { z } from "zod";
import { keepPaper, readGivenPaper } from "../documents/index.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { file } from "../foundation/uploaded-file.ts";
import { lockContracts } from "./contract.sql.ts";
import { mayKeepContracts } from "./contract.ts";
import { formalitiesOf, formalityNames } from "./formalities.ts";
import { insertFormality, listDoneFormalities } from "./formality.sql.ts";
import { readLimits } from "./law.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Record that a formality of a contract was accomplished: when, under which reference, with its receipt. Done
 * late it is recorded all the same; a DPAE filed more than eight days before is void (R1.18).
 */
export const settleFormality = operation({
  name: "contracts.settle-formality",
  label: words.settleFormality,
  at: "POST /contracts/{contract}/formalities",
  input: z.object({
    contract: z.uuid(),
    name: z.enum(formalityNames),
    doneOn: civilDate(),
    reference: z.string().trim().max(60).default(""),
    paper: file().optional(),
  }),
  async find(input, { db, cooperative, today, actor }) {
    const found = await lockContracts(db, cooperative, input.contract);
    if (!found) return null;
    const { contract } = found;
    const limits = await readLimits(db, contract.startsOn);
    return {
      contract,
      input,
      given: input.paper && mayKeepContracts(actor) ? await readGivenPaper(input.paper) : null,
      asked: formalitiesOf({ ...contract, foreigner: true }, limits).find(({ name }) => name === input.name),
      done: await listDoneFormalities(db, cooperative, contract.id),
      today,
    };
  },
  may: mayKeepContracts,
  whyNot({ input, given, asked, done, today }) {
    if (!asked) return refusals.formalityNotFor({}, "name");
    const before = done.find(({ name }) => name === input.name);
    if (before) return refusals.formalityDone({ date: before.doneOn });
    if (input.doneOn > today) return refusals.signedInFuture({}, "doneOn");
    const { earliest, source } = asked;
    if (earliest && input.doneOn < earliest)
      return refusals.declaredTooEarly({ date: earliest, source }, "doneOn");
    return given?.refusal ?? null;
  },
  async effect({ contract, input, given }, scene) {
    const paper = given ? await keepPaper(scene, given) : null;
    await insertFormality(scene, contract.id, { ...input, paper });
    return { contract: contract.id };
  },
});
