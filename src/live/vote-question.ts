import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { selfOf, tellHall, which } from "./find-hall.ts";
import { findQuestion } from "./find-question.ts";
import { takesPart, whyNotVote } from "./hall.ts";
import { deleteVote, insertVote } from "./question.sql.ts";
import { isWaiting } from "./question.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Vote for a question, or take one’s vote back. The key of its row holds that each votes once, so that a
 * whole room votes without anybody waiting for the others.
 */
export const voteQuestion = operation({
  name: "live.vote-question",
  label: words.voteQuestion,
  at: "PUT /live-questions/{question}/vote",
  input: z.object({ question: z.uuid(), key: which.key, up: z.boolean().default(true) }),
  find: (asked, scene) => findQuestion(scene, asked, false),
  may: (_, of) => takesPart(of),
  whyNot: ({ question, ...of }) => whyNotVote(of) ?? (isWaiting(question) ? null : refusals.settled()),
  async effect({ question, ...of }, scene, { up }) {
    await (up ? insertVote : deleteVote)(scene, question.id, selfOf(of));
    await tellHall(scene, question.event);
    return { id: question.id };
  },
});
