import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { insertCluster, listAnswers, listClusters, putSorted } from "./answer.sql.ts";
import { findSurvey } from "./find-survey.ts";
import { refusals } from "./refusals.ts";
import { keepsSurvey } from "./survey.ts";
import { words } from "./words.ts";

/** Put answers together under a name, new or known; or take them out again. */
export const sortAnswers = operation({
  name: "needs.sort-answers",
  label: words.sortAnswers,
  at: "PUT /needs/{survey}/clusters",
  input: z.object({
    survey: z.uuid(),
    answers: z.array(z.uuid()).min(1, { error: "not-chosen" }).max(500),
    /** A need already named; `out` takes the answers out of any. */
    into: z
      .union([z.uuid(), z.literal("out")])
      .nullable()
      .default(null),
    name: z.string().trim().max(120, { error: "too-long" }).default(""),
  }),
  async find({ survey, answers, into, name }, scene) {
    const { db, cooperative } = scene;
    const found = await findSurvey(survey, scene);
    if (!found) return null;
    const known = new Set((await listAnswers(db, cooperative, survey)).map(({ id }) => id));
    const clusters = await listClusters(db, cooperative, survey);
    const target = clusters.find((one) => one.id === into || (into === null && one.name === name));
    return { ...found, fits: answers.every((id) => known.has(id)), target, into, name };
  },
  may: (actor, of) => keepsSurvey(actor, of),
  whyNot({ fits, target, into, name }) {
    if (!fits) return refusals.unknownAnswer({}, "answers");
    return into === "out" || target || (into === null && name) ? null : refusals.nameMissing({}, "name");
  },
  async effect({ survey, target, into, name }, scene, { answers }) {
    const id = target?.id ?? (into === "out" ? null : scene.newId());
    if (id && !target) await insertCluster(scene, { id, survey: survey.id, name });
    await putSorted(scene, answers, id);
    return { id };
  },
});
