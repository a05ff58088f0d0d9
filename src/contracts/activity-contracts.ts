import { z } from "zod";
import { listMembers, readActivity } from "../activities/index.ts";
import { mayReadActivity } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { mayKeepContracts, mayReadContract } from "./contract.ts";
import { listContracts } from "./list.sql.ts";
import { listSharings } from "./sharing.sql.ts";
import { words } from "./words.ts";

/** The contracts of an activity that one may see, and how its pay is shared by those who run it (R1.09). */
export const activityContracts = view({
  name: "contracts.activity-contracts",
  label: words.contracts,
  at: "GET /activities/{activity}/contracts",
  input: z.object({ activity: z.uuid() }),
  may: (actor, { activity }) => mayReadActivity(actor, activity),
  async read({ activity: id }, { db, cooperative, actor, today }) {
    const activity = await readActivity(db, cooperative, id);
    if (!activity) return null;
    const filter = {
      search: "",
      kind: null,
      state: "all" as const,
      person: null,
      activities: [id],
      on: today,
    };
    const { rows } = await listContracts(db, cooperative, { ...filter, limit: 100, offset: 0 });
    const members = await listMembers(db, cooperative, id, today);
    return {
      activity: { id, name: activity.name, kind: activity.kind },
      contracts: rows.filter(({ person }) => mayReadContract(actor, { person, activity: id })),
      members: members.map(({ person, name }) => ({ person, name })),
      sharings: await listSharings(db, cooperative, id),
      mayShare: mayKeepContracts(actor) && activity.kind === "collective" && members.length > 1,
      today,
    };
  },
});
