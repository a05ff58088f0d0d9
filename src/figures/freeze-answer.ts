import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { answerQuestion } from "./answer-question.ts";
import { insertFrozen } from "./frozen.sql.ts";
import { question } from "./question.ts";
import { hashOfText, seal } from "./sealed.ts";
import { mayAskFigures, scopeOf } from "./who-asks.ts";
import { whyNotAsk } from "./why-not-ask.ts";
import { words } from "./words.ts";

/**
 * Freeze the answer to a question: its result, its day and its question are kept word for word under their
 * hash, so that what was told a funder or an assembly can be shown again, whatever is corrected afterwards.
 * It is kept whole; each reader is shown what they may see of it.
 */
export const freezeAnswer = operation({
  name: "figures.freeze-answer",
  label: words.freezeAnswer,
  at: "POST /figures/answers",
  input: z.object({
    name: shortText(80),
    note: z.string().trim().max(300, { error: "too-long" }).default(""),
    shared: z.boolean().default(false),
    asked: question,
  }),
  async find({ asked }, scene) {
    const problem = whyNotAsk(asked, scene.actor, scene.today);
    return { problem, answer: problem ? null : await answerQuestion(asked, scene) };
  },
  may: (actor) => actor.person !== null && mayAskFigures(actor),
  whyNot: ({ problem }) => problem,
  async effect({ answer }, scene, { name, note, shared, asked }) {
    if (!answer) throw new Error("a question without its answer");
    const { today: day, actor } = scene;
    const sealed = seal({ question: asked, ...answer, day });
    const by = actor.person as string;
    const frozen = { name, note, shared, sealed, hash: hashOfText(sealed), frozenBy: by };
    const id = scene.newId();
    await insertFrozen(scene, { ...frozen, id, seenBy: scopeOf(actor) === null ? null : by });
    return { id };
  },
});
