import { type Language, type Params, say, type Word } from "./words.ts";

/**
 * An expected "no": a code named after the rule, words in the person's language, and, where one field is at
 * fault, its name. A refusal is a value until the gate answers it; a fault is thrown and never caught on
 * the way.
 */
export interface Refusal {
  readonly code: string;
  readonly word: Word;
  readonly params: Params;
  readonly field?: string;
}

export interface RefusalMaker {
  readonly code: string;
  readonly word: Word;
  (params?: Params, field?: string): Refusal;
}

const kebab = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Refusals of a module: `defineRefusals("ledger", { periodClosed: { fr, en } }).periodClosed({ month })`. */
export function defineRefusals<T extends Record<string, { fr: string; en: string }>>(
  module: string,
  record: T,
): { readonly [K in keyof T]: RefusalMaker } {
  const makers = Object.entries(record).map(([key, texts]) => {
    const code = `${module}.${kebab(key)}`;
    const word: Word = { id: `${module}.refusal.${key}`, ...texts };
    const make = (params: Params = {}, field?: string): Refusal =>
      field === undefined ? { code, word, params } : { code, word, params, field };
    return [key, Object.assign(make, { code, word })];
  });
  return Object.fromEntries(makers);
}

export function sayRefusal(refusal: Refusal, language: Language): string {
  return say(refusal.word, language, withDates(refusal.params));
}

/** A civil date among the parameters is read day first, as in a letter. */
function withDates(params: Params): Params {
  const read = (value: Params[string]) =>
    typeof value === "string" ? value.replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$3/$2/$1") : value;
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, read(value as string)]));
}

/** Thrown by `find`, when a rule is met while loading, and by the gate itself; `perform` answers it. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(`${refusal.code}: ${sayRefusal(refusal, "en")}`);
    this.name = "Refused";
    this.refusal = refusal;
  }
}
