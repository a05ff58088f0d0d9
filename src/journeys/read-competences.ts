import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listAssessments } from "./assessment.sql.ts";
import { readFollowed } from "./followed.sql.ts";
import { isOwn, mayReadJourney, mayShape } from "./followed.ts";
import { listCompetences, listLevels } from "./grid.sql.ts";
import { words } from "./words.ts";

/** The competences of an entrepreneur on the grid: how they see themselves, how they are seen, over time. */
export const readCompetences = view({
  name: "journeys.read-competences",
  label: words.competences,
  at: "GET /people/{person}/competences",
  input: z.object({ person: z.uuid() }),
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  async read({ person }, { db, cooperative, actor, today }) {
    const of = await readFollowed(db, cooperative, person, today);
    if (!of || !mayReadJourney(actor, of)) return null;
    return {
      ...{ person, name: of.name, own: isOwn(actor, of), shapes: mayShape(actor, of) },
      grid: await listCompetences(db, cooperative),
      levels: await listLevels(db, cooperative),
      assessments: await listAssessments(db, cooperative, person),
    };
  },
});
