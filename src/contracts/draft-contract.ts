import { z } from "zod";
import { findPerson, readActivity } from "../activities/index.ts";
import { readRequestAbout } from "../documents/index.ts";
import { cents, civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { aboutContract } from "./ask-signatures.ts";
import { listCapePeriods } from "./cape-period.sql.ts";
import { clauseNames } from "./clauses.ts";
import { listContractsOf, lockContracts, putDraft } from "./contract.sql.ts";
import { mayKeepContracts } from "./contract.ts";
import { contractKinds, isEntrepreneurs } from "./kinds.ts";
import { readLimits } from "./law.sql.ts";
import { refusals } from "./refusals.ts";
import { whyNotLawful } from "./why-not-lawful.ts";
import { words } from "./words.ts";

export const draftInput = z.object({
  id: z.uuid().optional(),
  person: z.uuid(),
  kind: z.enum(contractKinds),
  activity: z.uuid().nullable().default(null),
  startsOn: civilDate(),
  endsOn: civilDate().nullable().default(null),
  trialEndsOn: civilDate().nullable().default(null),
  fixedGrossCents: cents()
    .refine((value) => value >= 0n)
    .nullable()
    .default(null),
  job: z.string().trim().max(120).default(""),
  qualification: z.string().trim().max(120).default(""),
  clauses: z.partialRecord(z.enum(clauseNames), z.string().trim().max(8000)).default({}),
});

/**
 * Draft a contract between the cooperative and a person, or change its draft. What the law forbids of its
 * days is refused at once (R1.15, R1.32); what it demands in writing may wait until the signature.
 */
export const draftContract = operation({
  name: "contracts.draft-contract",
  label: words.draftContract,
  at: "POST /contracts",
  input: draftInput,
  async find(input, { db, cooperative }) {
    const before = input.id ? await lockContracts(db, cooperative, input.id) : null;
    const others = before?.others ?? (await listContractsOf(db, cooperative, input.person));
    const request = input.id ? await readRequestAbout(db, cooperative, aboutContract(input.id)) : null;
    const activity = input.activity ? await readActivity(db, cooperative, input.activity) : null;
    return {
      input,
      before: before?.contract ?? null,
      asked: request !== null && !request.withdrawnAt && !before?.contract.signedOn,
      others,
      activity,
      person: await findPerson(db, cooperative, input.person),
      capePeriods: (await listCapePeriods(db, cooperative, input.person)).length,
      limits: await readLimits(db, input.startsOn),
    };
  },
  may: mayKeepContracts,
  whyNot({ input, before, asked, person, activity, ...ground }) {
    const { kind } = input;
    if (!person) return refusals.unknownPerson({}, "person");
    if (asked) return refusals.alreadyAsked();
    if (before?.signedOn) return refusals.alreadySigned({ date: before.signedOn });
    if (input.activity && !isEntrepreneurs(kind)) return refusals.noActivityHere({}, "activity");
    if (input.activity && (!activity || activity.closedOn)) return refusals.unknownActivity({}, "activity");
    if (kind === "cdd" && !input.endsOn) return refusals.needsTerm({}, "endsOn");
    if ((kind === "cesa" || kind === "cdi") && input.endsOn) return refusals.noTerm({}, "endsOn");
    if (kind === "cape" && input.trialEndsOn) return refusals.noCapeTrial({}, "trialEndsOn");
    return whyNotLawful({ ...input, ...ground });
  },
  async effect({ input }, scene) {
    const id = input.id ?? scene.newId();
    await putDraft(scene, { ...input, id });
    return { id };
  },
});
