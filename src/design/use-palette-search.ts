import { useEffect } from "react";
import { useFetcher } from "react-router";
import type { Finding } from "./command-palette.tsx";
import { matching } from "./matching.ts";
import { useSay } from "./speak.ts";
import { words } from "./words.ts";

/** What the search route answers; `error` instead of a fault, so that the page stays. */
export type SearchAnswer = { text: string; findings: readonly Finding[]; error?: true };

const CALM_MS = 150;

/** The commands that match at once, then what the server found for the same text. */
export function usePaletteSearch(commands: readonly Finding[], text: string, searchAt: string) {
  const say = useSay();
  const fetcher = useFetcher<SearchAnswer>({ key: "palette" });
  const asked = text.trim();
  const { load } = fetcher;
  useEffect(() => {
    if (asked.length < 2) return;
    const calm = setTimeout(() => void load(`${searchAt}?q=${encodeURIComponent(asked)}`), CALM_MS);
    return () => clearTimeout(calm);
  }, [asked, load, searchAt]);

  const known = matching(commands, asked);
  const answer = asked.length >= 2 && fetcher.data?.text === asked ? fetcher.data : null;
  const taken = new Set(known.map(({ href }) => href));
  const findings = [...known, ...(answer?.findings ?? []).filter(({ href }) => !taken.has(href))];
  return { findings, message: messageOf() };

  function messageOf(): string {
    if (asked.length < 2) return "";
    if (answer?.error) return say(words.searchFailed);
    if (!answer) return say(words.searching);
    return findings.length === 0
      ? say(words.searchNothing, { text: asked })
      : say(words.searchCount, { n: findings.length });
  }
}
