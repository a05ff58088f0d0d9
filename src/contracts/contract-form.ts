import { z } from "zod";
import { listActivities } from "../activities/index.ts";
import { isCivilDate } from "../foundation/calendar.ts";
import { view } from "../foundation/view.ts";
import { listClauseTexts } from "./clause-text.sql.ts";
import { listContractsOf, readContract } from "./contract.sql.ts";
import { mayKeepContracts } from "./contract.ts";
import { contractKinds } from "./kinds.ts";
import { readLimits } from "./law.sql.ts";
import { listPeopleToHire } from "./people-to-hire.sql.ts";
import { spansOf } from "./why-not-lawful.ts";
import { words } from "./words.ts";

/** What the form of a contract offers, and what the last days depend on: the law, the earlier contracts. */
export const contractForm = view({
  name: "contracts.contract-form",
  label: words.newContract,
  at: "GET /contract-form",
  input: z.object({
    contract: z.uuid().optional(),
    person: z.uuid().optional(),
    kind: z.enum(contractKinds).optional(),
    startsOn: z.string().max(10).optional(),
  }),
  may: mayKeepContracts,
  async read(asked, { db, cooperative, today }) {
    const draft = asked.contract ? await readContract(db, cooperative, asked.contract) : null;
    if (asked.contract && !draft) return null;
    const person = draft?.person ?? asked.person ?? null;
    const startsOn =
      draft?.startsOn ?? (isCivilDate(asked.startsOn ?? "") ? (asked.startsOn as string) : today);
    const limits = await readLimits(db, startsOn);
    const all = person ? await listContractsOf(db, cooperative, person) : [];
    const earlier = spansOf(all.filter(({ id }) => id !== draft?.id));
    const texts = await listClauseTexts(db, cooperative);
    const activities = (await listActivities(db, cooperative)).filter(({ closedOn }) => !closedOn);
    return {
      draft,
      person,
      kind: draft?.kind ?? asked.kind ?? "cape",
      startsOn,
      limits,
      earlier,
      clauseTexts: Object.fromEntries(texts.map(({ kind, clauses }) => [kind, clauses])),
      people: await listPeopleToHire(db, cooperative),
      activities: activities.map(({ id, name }) => ({ id, name })),
    };
  },
});
