import { z } from "zod";
import { isTeam } from "../foundation/actor.ts";
import { firstOfMonth, lastOfMonth } from "../foundation/calendar.ts";
import { view } from "../foundation/view.ts";
import { countByContract, countPeople, listMoves } from "./people-home.sql.ts";
import { words } from "./words.ts";

/** The people who run activities today, by contract, and who came and left this month. */
export const peopleAtAGlance = view({
  name: "activities.people-at-a-glance",
  label: words.peopleAtAGlance,
  at: "GET /people-at-a-glance",
  input: z.object({}),
  may: isTeam,
  async read(_, { db, cooperative, today }) {
    const month = { from: firstOfMonth(today), to: lastOfMonth(today) };
    return {
      people: await countPeople(db, cooperative, today),
      contracts: await countByContract(db, cooperative, today),
      ...(await listMoves(db, cooperative, month)),
    };
  },
});
