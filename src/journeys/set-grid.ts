import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { plain } from "../foundation/plain.ts";
import { listCompetences, putGrid } from "./grid.sql.ts";
import { mayKeepGrids } from "./keep-grids.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Say which competences the cooperative follows, by domain, and what its five levels mean. */
export const setGrid = operation({
  name: "journeys.set-grid",
  label: words.setGrid,
  at: "PUT /competence-grid",
  input: z.object({
    competences: z
      .array(z.object({ id: z.uuid().nullish(), domain: shortText(60), name: shortText(120) }))
      .max(60),
    levels: z.array(shortText(80)).length(5),
  }),
  async find({ competences }, { db, cooperative }) {
    return { competences, known: await listCompetences(db, cooperative) };
  },
  may: mayKeepGrids,
  whyNot({ competences, known }) {
    const named = competences.map(({ domain, name }) => plain(`${domain}\n${name}`));
    const twice = named.findIndex((one, n) => named.indexOf(one) !== n);
    const { name = "" } = competences[twice] ?? {};
    if (twice >= 0) return refusals.competenceTwice({ name }, `competences.${twice}.name`);
    const strange = competences.some(({ id }) => id && !known.some((one) => one.id === id));
    return strange ? refusals.unknownCompetence() : null;
  },
  async effect({ competences }, scene, { levels }) {
    const named = competences.map((one) => ({ ...one, id: one.id ?? scene.newId() }));
    await putGrid(scene, { competences: named, levels });
    return { competences: named.length };
  },
});
