import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { insertAssessment } from "./assessment.sql.ts";
import { readFollowed } from "./followed.sql.ts";
import { mayShape } from "./followed.ts";
import { listCompetences } from "./grid.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Assess competences on the grid of the cooperative, today: one's own, or of somebody whom one follows. The
 * two are drawn beside each other, and each day's beside those before.
 */
export const assessCompetences = operation({
  name: "journeys.assess-competences",
  label: words.assessCompetences,
  at: "POST /people/{person}/assessments",
  input: z.object({ person: z.uuid(), levels: z.record(z.uuid(), z.coerce.number().int().min(0).max(4)) }),
  async find({ person, levels }, { db, cooperative, today }) {
    const of = await readFollowed(db, cooperative, person, today);
    return of && { of, levels, grid: await listCompetences(db, cooperative) };
  },
  may: (actor, { of }) => mayShape(actor, of),
  whyNot({ levels, grid }) {
    const assessed = Object.keys(levels);
    if (assessed.length === 0) return refusals.nothingAssessed();
    const strange = assessed.some((id) => !grid.some((one) => one.id === id));
    return strange ? refusals.unknownCompetence() : null;
  },
  async effect({ of: { person }, levels }, scene) {
    return { id: await insertAssessment(scene, { person, on: scene.today, levels }) };
  },
});
