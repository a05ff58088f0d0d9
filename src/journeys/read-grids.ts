import { z } from "zod";
import { isTeam } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { listCompetences, listLevels } from "./grid.sql.ts";
import { mayKeepGrids } from "./keep-grids.ts";
import { listStages } from "./stage.sql.ts";
import { words } from "./words.ts";

/** Which stages and competences the cooperative follows. */
export const readGrids = view({
  name: "journeys.read-grids",
  label: words.grids,
  at: "GET /journey-stages",
  input: z.object({}),
  may: (actor) => isTeam(actor),
  async read(_, { db, cooperative, actor }) {
    return {
      mayKeep: mayKeepGrids(actor),
      stages: await listStages(db, cooperative),
      competences: await listCompetences(db, cooperative),
      levels: await listLevels(db, cooperative),
    };
  },
});
