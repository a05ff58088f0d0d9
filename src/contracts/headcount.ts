import { z } from "zod";
import { isTeam } from "../foundation/actor.ts";
import { firstOfMonth, lastOfMonth } from "../foundation/calendar.ts";
import { civilDate } from "../foundation/input.ts";
import { view } from "../foundation/view.ts";
import { countEntrepreneurs, listMoves } from "./headcount.sql.ts";
import { words } from "./words.ts";

/** The entrepreneurs under contract on a day, by contract, and who came and left in its month. */
export const headcount = view({
  name: "contracts.headcount",
  label: words.headcount,
  at: "GET /headcount",
  input: z.object({ on: civilDate().optional() }),
  may: isTeam,
  async read({ on }, { db, cooperative, today }) {
    const day = on ?? today;
    const standings = await countEntrepreneurs(db, cooperative, day);
    return {
      people: standings.reduce((sum, { people }) => sum + people, 0),
      standings,
      ...(await listMoves(db, cooperative, { from: firstOfMonth(day), to: lastOfMonth(day) })),
    };
  },
});
