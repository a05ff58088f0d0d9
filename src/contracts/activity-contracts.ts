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
    const cut = { limit: 100, offset: 0 };
    const { rows } = await listContracts(db, cooperative, { ...filter, ...cut });
    const members = await listMembers(db, cooperative, id, today);
    // Who runs a common activity works under a contract that may name another one, or none.
    const people = members.map(({ person }) => person);
    const theirs = { ...filter, activities: null, people, state: "living" as const };
    const { rows: ofMembers } =
      people.length > 0 ? await listContracts(db, cooperative, { ...theirs, ...cut }) : { rows: [] };
    const own = new Set(rows.map((row) => row.id));
    return {
      activity: { id, name: activity.name, kind: activity.kind },
      contracts: rows.filter(({ person }) => mayReadContract(actor, { person, activity: id })),
      membersContracts: ofMembers.filter(
        (row) => !own.has(row.id) && mayReadContract(actor, { person: row.person, activity: row.activity }),
      ),
      members: members.map(({ person, name }) => ({ person, name })),
      sharings: await listSharings(db, cooperative, id),
      mayShare: mayKeepContracts(actor) && activity.kind === "collective" && members.length > 1,
      today,
    };
  },
});
