import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { readBill } from "./bill.sql.ts";
import { mayKeepBill } from "./bill.ts";
import { questionAnswered } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { lockQuestion, updateAnswer } from "./round.sql.ts";
import { words } from "./words.ts";

/** Answer what whoever approves wants to know. */
export const answerQuestion = operation({
  name: "purchases.answer-question",
  label: words.answerQuestion,
  at: "POST /bill-questions/{question}/answer",
  input: z.object({ question: z.uuid(), answer: shortText(400) }),
  async find({ question: id }, { db, cooperative }) {
    const question = await lockQuestion(db, cooperative, id);
    const bill = question && (await readBill(db, cooperative, question.bill));
    return bill && { question, bill };
  },
  may: (actor, { bill }) => mayKeepBill(actor, bill),
  whyNot: ({ question }) => (question.answer === null ? null : refusals.answeredAlready()),
  async effect({ question, bill }, scene, { answer }) {
    await updateAnswer(scene, { id: question.id, answer });
    await notify(scene, questionAnswered, {
      to: question.askedBy ? [question.askedBy] : [],
      params: { name: scene.actor.name, supplier: bill.supplierName ?? "", answer },
      link: `/achats/${bill.id}`,
      once: `bill-answer:${question.id}`,
    });
    return { id: question.id };
  },
});
