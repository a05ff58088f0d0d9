import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { plain } from "../foundation/plain.ts";
import { mayKeepGrids } from "./keep-grids.ts";
import { refusals } from "./refusals.ts";
import { listStages, putStages } from "./stage.sql.ts";
import { words } from "./words.ts";

/**
 * Say which stages a journey goes through, in their order. One that is left out is retired: those who were
 * at it keep it in their past. It cannot be while somebody is at it.
 */
export const setStages = operation({
  name: "journeys.set-stages",
  label: words.setStages,
  at: "PUT /journey-stages",
  input: z.object({
    stages: z.array(z.object({ id: z.uuid().nullish(), name: shortText(60) })).max(20),
  }),
  async find({ stages }, { db, cooperative }) {
    return { stages, known: await listStages(db, cooperative) };
  },
  may: mayKeepGrids,
  whyNot({ stages, known }) {
    const names = stages.map(({ name }) => plain(name));
    const twice = names.findIndex((name, n) => names.indexOf(name) !== n);
    if (twice >= 0) return refusals.stageTwice({ name: stages[twice]?.name ?? "" }, `stages.${twice}.name`);
    const kept = new Set(stages.map(({ id }) => id));
    const lived = known.find(({ id, people }) => people > 0 && !kept.has(id));
    if (lived) return refusals.stageLived({ name: lived.name, n: lived.people });
    const strange = stages.some(({ id }) => id && !known.some((stage) => stage.id === id));
    return strange ? refusals.unknownStage() : null;
  },
  async effect({ stages }, scene) {
    await putStages(
      scene,
      stages.map(({ id, name }) => ({ id: id ?? scene.newId(), name })),
    );
    return { stages: stages.length };
  },
});
