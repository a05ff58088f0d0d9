import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { questionAnswered } from "./notice-kinds.ts";
import { lockQuestion, updateAnswer } from "./question.sql.ts";
import { refusals } from "./refusals.ts";
import { readReport } from "./report.sql.ts";
import { words } from "./words.ts";

/** Answer a question on one's report. */
export const answerQuestion = operation({
  name: "expenses.answer-question",
  label: words.answerQuestion,
  at: "POST /expense-questions/{question}/answer",
  input: z.object({
    question: z.uuid(),
    answer: z.string().trim().min(1, { error: "empty" }).max(400, { error: "too-long" }),
  }),
  async find({ question: id }, { db, cooperative }) {
    const question = await lockQuestion(db, cooperative, id);
    const report = question && (await readReport(db, cooperative, question.report));
    return report && { question, report };
  },
  may: (actor, { report }) => report.person === actor.person,
  whyNot: ({ question }) => (question.answer === null ? null : refusals.answeredAlready()),
  async effect({ question, report }, scene, { answer }) {
    await updateAnswer(scene, { id: question.id, answer });
    await notify(scene, questionAnswered, {
      to: question.askedBy ? [question.askedBy] : [],
      params: { name: report.personName, number: report.number, answer },
      link: `/frais/notes/${report.id}`,
      once: `expense-answer:${question.id}`,
    });
    return { id: question.id };
  },
});
