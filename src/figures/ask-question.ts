import { z } from "zod";
import { isTeam } from "../foundation/actor.ts";
import { sayRefusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { say } from "../foundation/words.ts";
import { answerQuestion, groundOf, namesOf, shownTo } from "./answer-question.ts";
import { listValues } from "./ask.sql.ts";
import { fieldNamed, fieldsOf, isOf } from "./dictionary.ts";
import { momentsOf, spanOf } from "./moments.ts";
import { type Question, questionShape } from "./question.ts";
import { subjectNames } from "./subject.ts";
import { titleOf } from "./title.ts";
import { mayAskField, mayAskFigures, mayAskSubject, mayOpen } from "./who-asks.ts";
import { whyNotAsk } from "./why-not-ask.ts";
import { words } from "./words.ts";

const fieldName = z.string().max(30);

/**
 * Put a question: its answer, or in a sentence why it has none, and what its form offers to whoever asks.
 * `choices`: the fields whose values one wants to choose from.
 */
export const askQuestion = view({
  name: "figures.ask-question",
  label: words.askQuestion,
  at: "GET /figures",
  input: z.object({
    ...questionShape,
    subject: questionShape.subject.default("people.present"),
    choices: z.union([fieldName, z.array(fieldName).max(12)]).default([]),
  }),
  may: mayAskFigures,
  async read({ choices, ...question }, scene) {
    const { actor, today } = scene;
    const problem = whyNotAsk(question, actor, today);
    const { language } = actor;
    const shared = { question, today, whole: isTeam(actor), form: await formOf(question, scene, choices) };
    if (problem) {
      const title = titleOf(question, { names: await namesOf(question, scene), language, today });
      const { field } = problem;
      return { ...shared, title, problem: { sentence: sayRefusal(problem, language), field }, answer: null };
    }
    const { title, table } = await answerQuestion(question, scene);
    const shown = await shownTo(actor, { question, table }, scene);
    const answer = { ...shown, opens: mayOpen(actor, question), span: spanOf(question, today) };
    return { ...shared, title, problem: null, answer };
  },
});

/** What may be asked of the subject, and the values of the fields one chooses from. */
async function formOf(question: Question, scene: Scene, choices: string | string[]) {
  const { actor, today } = scene;
  const { language } = actor;
  const fields = fieldsOf(question.subject).filter((field) => mayAskField(actor, field));
  const wanted = [...new Set(typeof choices === "string" ? [choices] : choices)];
  const values: Record<string, { key: string; name: string }[]> = {};
  for (const name of wanted) {
    const field = fields.find((one) => one.name === name);
    if (field?.kind !== "choice") continue;
    values[name] = await valuesOf(question, name, scene);
  }
  return {
    subjects: subjectNames.filter((subject) => mayAskSubject(actor, subject)),
    fields: fields.map(({ name, word, kind }) => ({ name, label: say(word, language), kind })),
    values,
    today,
  };
}

/** The values of a field: those it declares, else those its lines have. */
async function valuesOf(question: Question, name: string, scene: Scene) {
  const field = fieldNamed(name);
  const { language } = scene.actor;
  if (!field || !isOf(field, question.subject)) return [];
  if (field.values)
    return Object.entries(field.values).map(([key, word]) => ({ key, name: say(word, language) }));
  const ground = groundOf(question, scene);
  if (momentsOf(question, scene.today).length === 0) return [];
  return listValues(scene.db, { question, field }, ground);
}
