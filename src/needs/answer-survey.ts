import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { putAnswers } from "./answer.sql.ts";
import { findSurvey } from "./find-survey.ts";
import { refusals } from "./refusals.ts";
import { isOfHouse, mostAnswers } from "./survey.ts";
import { words } from "./words.ts";

/** Say what one needs, each need apart; said again, what is new takes the place of what was. */
export const answerSurvey = operation({
  name: "needs.answer-survey",
  label: words.answerSurvey,
  at: "PUT /needs/{survey}/answers",
  input: z.object({
    survey: z.uuid(),
    texts: z.array(shortText(400)).min(1, { error: "empty" }).max(mostAnswers),
  }),
  async find({ survey }, scene) {
    const found = await findSurvey(survey, scene);
    return found && { ...found, today: scene.today };
  },
  may: (actor) => isOfHouse(actor),
  whyNot: ({ survey, today }) =>
    survey.closesOn < today ? refusals.closed({ date: survey.closesOn }) : null,
  async effect({ survey }, scene, { texts }) {
    await putAnswers(scene, survey.id, texts);
    return { id: survey.id };
  },
});
