import type { Actor } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { readSetting } from "../network/index.ts";
import { ask, nameValues } from "./ask.sql.ts";
import { filterOf, measured } from "./asking.ts";
import { fieldNamed } from "./dictionary.ts";
import type { Ground } from "./ground.sql.ts";
import { hideSmall, hides } from "./hide.ts";
import { momentsOf } from "./moments.ts";
import type { Question } from "./question.ts";
import { subjects } from "./subject.ts";
import { type Table, tableOf } from "./table.ts";
import { type Names, titleOf } from "./title.ts";
import { mayOpen, scopeOf } from "./who-asks.ts";

type Within = Pick<Scene, "db" | "cooperative" | "actor" | "today">;

/** On what the question of somebody stands. */
export const groundOf = (question: Question, { cooperative, actor, today }: Within): Ground => ({
  ...{ cooperative, moments: momentsOf(question, today), known: question.known ?? null },
  only: scopeOf(actor),
});

/** The names of the values that a question names by their keys. */
export async function namesOf(question: Question, { db }: Pick<Scene, "db">): Promise<Names> {
  const { field, value } = measured(question);
  const told = [...question.where.map(filterOf), { field, value }];
  const keys = told.flatMap(({ field: name, value: key }) => {
    const naming = fieldNamed(name)?.naming;
    return naming && /^[0-9a-f-]{36}$/.test(key) ? [{ of: `${name}:${key}`, key, naming }] : [];
  });
  return keys.length === 0 ? {} : nameValues(db, keys);
}

/** The whole answer to a question that somebody may put, before anything is hidden. */
export async function answerQuestion(
  question: Question,
  scene: Within,
): Promise<{ title: string; table: Table }> {
  const { db, today } = scene;
  const { language } = scene.actor;
  const ground = groundOf(question, scene);
  const found = await ask(db, question, ground);
  const names = await namesOf(question, scene);
  return {
    title: titleOf(question, { names, language, today }),
    table: tableOf(question, { found, moments: ground.moments, language }),
  };
}

/**
 * An answer as somebody may see it: `minimum` where numbers below it are hidden from them. `others`: it was
 * given to somebody else, and may count more people than those an adviser follows.
 */
export async function shownTo(
  actor: Actor,
  { question, table, others }: { question: Question; table: Table; others?: boolean },
  { db, cooperative, today }: Pick<Scene, "db" | "cooperative" | "today">,
): Promise<{ table: Table; minimum: number | null }> {
  const opens = mayOpen(actor, question) && !(others && scopeOf(actor) !== null);
  if (!subjects[question.subject].personal || opens) return { table, minimum: null };
  const minimum = await readSetting(db, cooperative, "funding.small-number", today);
  const shown = hideSmall(table, minimum);
  return { table: shown, minimum: hides(shown) ? minimum : null };
}
