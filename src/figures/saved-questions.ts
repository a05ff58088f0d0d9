import { z } from "zod";
import { view } from "../foundation/view.ts";
import { namesOf } from "./answer-question.ts";
import { listFrozen } from "./frozen.sql.ts";
import { listKept } from "./kept-question.sql.ts";
import { removeQuestion } from "./remove-question.ts";
import { titleOf } from "./title.ts";
import { mayAskFigures } from "./who-asks.ts";
import { whyNotAsk } from "./why-not-ask.ts";
import { words } from "./words.ts";

/** The questions one keeps and those shared with the team that one may put; and the frozen answers. */
export const savedQuestions = view({
  name: "figures.saved-questions",
  label: words.savedQuestions,
  at: "GET /figures/questions",
  input: z.object({}),
  may: mayAskFigures,
  async read(_, scene) {
    const { db, cooperative, actor, today } = scene;
    const kept = await listKept(db, cooperative, actor.person);
    const open = kept.filter(({ asked }) => whyNotAsk(asked, actor, today) === null);
    const names = await Promise.all(open.map(({ asked }) => namesOf(asked, scene)));
    const { language } = actor;
    return {
      questions: open.map((one, i) => ({
        ...one,
        own: one.keptBy === actor.person,
        mayRemove: removeQuestion.may(actor, one),
        title: titleOf(one.asked, { names: names[i] ?? {}, language, today }),
      })),
      answers: await listFrozen(db, cooperative, actor.person),
    };
  },
});
