import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { insertKept, listKept } from "./kept-question.sql.ts";
import { mostKept, whyNotName } from "./kept-question.ts";
import { question } from "./question.ts";
import { refusals } from "./refusals.ts";
import { mayAskFigures } from "./who-asks.ts";
import { whyNotAsk } from "./why-not-ask.ts";
import { words } from "./words.ts";

/** Keep a question under a name, to put it again with one click; it is one's own until it is shared. */
export const saveQuestion = operation({
  name: "figures.save-question",
  label: words.saveQuestion,
  at: "POST /figures/questions",
  input: z.object({ name: shortText(80), asked: question }),
  async find({ name, asked }, { db, cooperative, actor, today }) {
    const own = (await listKept(db, cooperative, actor.person)).filter(
      ({ keptBy }) => keptBy === actor.person,
    );
    return { name, own, problem: whyNotAsk(asked, actor, today) };
  },
  may: (actor) => actor.person !== null && mayAskFigures(actor),
  whyNot({ name, own, problem }) {
    if (problem) return problem;
    return own.length >= mostKept ? refusals.tooManyQuestions({ most: mostKept }) : whyNotName(name, own);
  },
  async effect(_, scene, { name, asked }) {
    const id = scene.newId();
    await insertKept(scene, { id, name, asked, keptBy: scene.actor.person as string });
    return { id };
  },
});
