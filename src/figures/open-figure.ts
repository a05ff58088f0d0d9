import { z } from "zod";
import { view } from "../foundation/view.ts";
import { say } from "../foundation/words.ts";
import { answerQuestion, groundOf } from "./answer-question.ts";
import { listBehind, mostBehind } from "./ask.sql.ts";
import { measured } from "./asking.ts";
import { fieldNamed } from "./dictionary.ts";
import { isMeasurable } from "./field.ts";
import { questionShape } from "./question.ts";
import { subjects } from "./subject.ts";
import { unitOf } from "./table.ts";
import { mayOpen } from "./who-asks.ts";
import { whyNotAsk } from "./why-not-ask.ts";
import { words } from "./words.ts";

/**
 * Who is behind a number: the lines it counts, each with whom it is about. An adviser opens what is about
 * those they follow, and nobody more than they may read in the files (R9.06).
 */
export const openFigure = view({
  name: "figures.open-figure",
  label: words.openFigure,
  at: "GET /figures/lines",
  input: z.object(questionShape),
  may: mayOpen,
  async read(asked, scene) {
    const question = { ...asked, by: "", and: "" };
    if (whyNotAsk(question, scene.actor, scene.today)) return null;
    const lines = await listBehind(scene.db, question, groundOf(question, scene));
    const { title } = await answerQuestion(question, scene);
    const { personal } = subjects[question.subject];
    const field = fieldNamed(measured(question).field);
    return {
      ...{ title, lines, personal, unit: unitOf(question), question: asked },
      measured: field && isMeasurable(field) ? say(field.word, scene.actor.language) : null,
      most: lines.length === mostBehind ? mostBehind : null,
    };
  },
});
