import { formatDate } from "../design/format.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import { type Language, say, type Word } from "../foundation/words.ts";
import { filterOf, measured } from "./asking.ts";
import { fieldNamed } from "./dictionary.ts";
import { spanOf } from "./moments.ts";
import type { Question } from "./question.ts";
import { compareWords, countedWords, measureWords, subjectWords, whenWords } from "./subject-words.ts";
import { titleWords } from "./title-words.ts";
import { words } from "./words.ts";

/** The names of the values that a question names by their keys: `site:018f…` → Tarnos. */
export type Names = Readonly<Record<string, string>>;

const wordOf = (name: string, language: Language) => {
  const field = fieldNamed(name);
  return field ? say(field.word, language) : name;
};

/** A value as people read it. */
export function valueName(
  name: string,
  value: string,
  { names, language }: { names: Names; language: Language },
) {
  if (value === "-") return say(words.notTold, language);
  const word = fieldNamed(name)?.values?.[value];
  return word ? say(word, language) : (names[`${name}:${value}`] ?? value);
}

/** « Nombre d’entrepreneurs présents, au 31 décembre 2025, par sexe, si le site est Tarnos ». */
export function titleOf(
  question: Question,
  { names, language, today }: { names: Names; language: Language; today: CivilDate },
): string {
  const { by, and, where, known } = question;
  const told = { names, language };
  const groups = [by, and].filter((name) => name !== "").map((name) => wordOf(name, language));
  const filters = where.map((text) => {
    const { field, compare, value } = filterOf(text);
    const kind = fieldNamed(field)?.kind ?? "choice";
    const unit = kind === "choice" || kind === "number" ? "" : ` ${say(countedWords[kind], language)}`;
    const compares = say(compareWords[compare], language);
    return `${wordOf(field, language)} ${compares} ${valueName(field, value, told)}${unit}`;
  });
  const last = (word: Word, params: Record<string, string>) => say(word, language, params);
  return [
    headOf(question, told),
    datesOf(question, { language, today }),
    ...(groups.length > 0
      ? [last(titleWords.by, { groups: groups.join(say(titleWords.and, language)) })]
      : []),
    ...(filters.length > 0
      ? [last(titleWords.where, { filters: filters.join(say(titleWords.and, language)) })]
      : []),
    ...(known ? [last(titleWords.known, { date: formatDate(known, language) })] : []),
  ].join(", ");
}

function headOf(question: Question, told: { names: Names; language: Language }): string {
  const { language } = told;
  const { measure, subject } = question;
  const subjects = say(subjectWords[subject], language);
  if (measure === "count") return subjects.charAt(0).toUpperCase() + subjects.slice(1);
  const { field, value } = measured(question);
  if (measure === "share")
    return say(titleWords.share, language, { value: valueName(field, value, told), subjects });
  const name = wordOf(field, language);
  return say(titleWords.measure, language, { measure: say(measureWords[measure], language), name, subjects });
}

function datesOf(question: Question, { language, today }: { language: Language; today: CivilDate }): string {
  const { first, last } = spanOf(question, today);
  const day = (date: string) => formatDate(date, language);
  if (first === last) return say(titleWords.onDay, language, { date: day(last) });
  const span = say(titleWords.fromTo, language, { from: day(first), to: day(last) });
  const { when } = question;
  return when === "day" || when === "period" ? span : `${say(whenWords[when], language)} ${span}`;
}
