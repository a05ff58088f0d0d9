import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { findQuestionnaire, whyNotAsked } from "./find-questionnaire.ts";
import { insertExitAnswers, lockAnswers } from "./questionnaire.sql.ts";
import { mayAnswer, situations } from "./questionnaire.ts";
import { questionnaireWords } from "./questionnaire-words.ts";
import { refusals } from "./refusals.ts";

/**
 * Answer what the ESF+ asks of each participant on leaving the operation, within four weeks of the last day
 * (R8.07): it is what the result indicators count. Later it is still taken, and told as late.
 */
export const answerExit = operation({
  name: "funding.answer-exit",
  label: questionnaireWords.answerExit,
  at: "PUT /conventions/{convention}/participants/{person}/exit-answers",
  input: z.object({
    convention: z.uuid(),
    person: z.uuid(),
    situation: secret(z.enum(situations, { error: "not-chosen" })),
    qualification: secret(z.boolean({ error: "not-chosen" })),
  }),
  async find(input, scene) {
    await lockAnswers(scene.db, scene.cooperative, input);
    return findQuestionnaire(scene, input);
  },
  may: (actor, { of }) => mayAnswer(actor, of),
  whyNot: (found) =>
    whyNotAsked(found, ({ name, leftOn }) =>
      found.today < leftOn ? refusals.notLeftYet({ name, date: leftOn }) : null,
    ),
  async effect(_, scene, input) {
    await insertExitAnswers(scene, input, input);
    return { convention: input.convention, person: input.person };
  },
});
