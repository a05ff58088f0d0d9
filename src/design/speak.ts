import { createContext, useCallback, useContext } from "react";
import { type Language, type Params, say, type Word } from "../foundation/words.ts";

/** The language of the page, set once by the root of the web door. */
export const LanguageContext = createContext<Language>("fr");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** `const say = useSay(); say(words.validateInvoice, { n: 3 })` in the language of the page. */
export function useSay(): (word: Word, params?: Params) => string {
  const language = useLanguage();
  return useCallback((word, params) => say(word, language, params), [language]);
}
