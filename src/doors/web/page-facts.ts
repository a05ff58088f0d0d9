import { createContext } from "react";
import type { Language } from "../../foundation/words.ts";

/**
 * What a page knows before any data is read, also when reading failed: the browser finds it again in
 * the attributes of <html>. The nonce is hidden from scripts there, so it comes from a script's property.
 */
export type PageFacts = { language: Language; incident: string; nonce: string | undefined };

export const PageFactsContext = createContext<PageFacts>({ language: "fr", incident: "", nonce: undefined });

export function pageFactsOf(document: Document): PageFacts {
  const script = document.querySelector<HTMLScriptElement>("script[nonce]");
  return {
    language: document.documentElement.lang || "fr",
    incident: document.documentElement.dataset.incident ?? "",
    nonce: script?.nonce,
  };
}
