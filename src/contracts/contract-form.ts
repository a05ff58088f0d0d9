import { z } from "zod";
import { listActivities } from "../activities/index.ts";
import { isCivilDate } from "../foundation/calendar.ts";
import { view } from "../foundation/view.ts";
import { listContractsOf, readContract } from "./contract.sql.ts";
import { mayKeepContracts } from "./contract.ts";
import { contractKinds } from "./kinds.ts";
import { readLimits } from "./law.sql.ts";
import { lastCapeDay, lastTrialDay } from "./limits.ts";
import { listPeopleToHire } from "./people-to-hire.sql.ts";
import { spansOf } from "./why-not-lawful.ts";
import { words } from "./words.ts";

/** What the form of a contract offers, and the last days that the law allows for what is already chosen. */
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
    const activities = (await listActivities(db, cooperative)).filter(({ closedOn }) => !closedOn);
    return {
      draft,
      person,
      kind: draft?.kind ?? asked.kind ?? "cape",
      startsOn,
      lastCapeDay: lastCapeDay(startsOn, limits),
      lastTrialDay: lastTrialDay(startsOn, earlier, limits),
      people: await listPeopleToHire(db, cooperative),
      activities: activities.map(({ id, name }) => ({ id, name })),
    };
  },
});
