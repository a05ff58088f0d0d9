/**
 * The words people read. Each word has a name, French and English; any further language is one file,
 * `languages/<code>.json`, that maps names to texts (see `languages.ts`). What a file does not say is said
 * in French.
 */
export interface Word {
  readonly id: string;
  readonly fr: string;
  readonly en: string;
}

/** A language is its ISO 639-1 code; French and English are always there. */
export type Language = string;

export type Params = Readonly<Record<string, string | number | bigint>>;

/** Words of a module: `defineWords("ledger", { post: { fr, en } }).post.id` is `ledger.post`. */
export function defineWords<T extends Record<string, { fr: string; en: string }>>(
  module: string,
  record: T,
): { readonly [K in keyof T]: Word } {
  const entries = Object.entries(record).map(([key, texts]) => [key, { id: `${module}.${key}`, ...texts }]);
  return Object.fromEntries(entries);
}

const catalogues = new Map<Language, Readonly<Record<string, string>>>();

/** Makes a further language known to `say`; called at start on the server and at hydration in the browser. */
export function addCatalogue(language: Language, texts: Readonly<Record<string, string>>): void {
  catalogues.set(language, texts);
}

export function catalogueOf(language: Language): Readonly<Record<string, string>> | undefined {
  return catalogues.get(language);
}

/** The languages a person may choose, French first. */
export function knownLanguages(): Language[] {
  return ["fr", "en", ...[...catalogues.keys()].sort()];
}

function textOf(word: Word, language: Language): string {
  if (language === "fr") return word.fr;
  if (language === "en") return word.en;
  return catalogues.get(language)?.[word.id] ?? word.fr;
}

/** In a French sentence a civil date or a month is written as people read it: 23/11/2026, 11/2026. */
function said(value: string, language: Language): string {
  return language === "fr" && /^\d{4}-\d{2}(-\d{2})?$/.test(value)
    ? value.split("-").reverse().join("/")
    : value;
}

/** A word as it stands in a list of words, the names of its parameters in their places. */
export const sayTemplate = (word: Word, language: Language): string =>
  textOf(word, language).replace(/\{\w+:([^|}]*)\|([^}]*)\}/g, "$2");

/** « la paie d’octobre »: three months begin with a vowel. */
const beforeVowel = /\b(d)e (?=(?:avril|août|octobre)\b)/gi;

/**
 * Says a word. `{name}` is replaced by the parameter; `{n:facture|factures}` chooses by number, where French
 * counts zero as singular and English does not.
 */
export function say(word: Word, language: Language, params: Params = {}): string {
  const text = textOf(word, language).replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (_, name, one, many) => {
    const value = params[name] ?? "";
    if (one === undefined) return said(String(value), language);
    const n = Number(value);
    return n === 1 || (language !== "en" && n === 0) ? one : many;
  });
  return language === "fr" ? text.replace(beforeVowel, "$1’") : text;
}
