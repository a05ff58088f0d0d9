import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { tellHall, which } from "./find-hall.ts";
import { findQuestion } from "./find-question.ts";
import { isWithin } from "./hall.ts";
import { insertMark } from "./question.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Take one’s own question back while it waits: nobody reads it any more. */
export const withdrawQuestion = operation({
  name: "live.withdraw-question",
  label: words.withdrawQuestion,
  at: "POST /live-questions/{question}/withdrawal",
  input: z.object({ question: z.uuid(), key: which.key }),
  find: (asked, scene) => findQuestion(scene, asked, true),
  may: (_, { question, ...of }) => isWithin(of) && question.own,
  whyNot: ({ question }) => (question.state === "open" ? null : refusals.settled()),
  async effect({ question }, scene) {
    await insertMark(scene, question.id, { state: "withdrawn", said: "" });
    await tellHall(scene, question.event);
    return { id: question.id };
  },
});
