import { isRouteErrorResponse } from "react-router";
import type { IconName } from "../../design/icon.tsx";
import type { Word } from "../../foundation/words.ts";
import { words } from "./words.ts";

/** Why a page cannot be shown: what a person reads then. */
export type Stop = {
  icon: IconName;
  title: Word;
  /** The sentence of a refusal, said by the server in the person's language; else our own text. */
  sentence: string | null;
  text: Word;
  /** Trying again may help. */
  again: boolean;
  /** Our fault: the number of the incident is shown. */
  ours: boolean;
};

const calm = { sentence: null, again: false, ours: false } as const;
const broken: Stop = {
  icon: "alert-triangle",
  title: words.brokenTitle,
  text: words.brokenText,
  sentence: null,
  again: true,
  ours: true,
};
const byStatus: Readonly<Record<number, Stop>> = {
  403: { ...calm, icon: "lock", title: words.forbiddenTitle, text: words.forbiddenText },
  404: { ...calm, icon: "search", title: words.missingTitle, text: words.missingText },
  413: { ...calm, icon: "ban", title: words.largeTitle, text: words.refusedText, again: true },
  503: { ...calm, icon: "cloud-off", title: words.awayTitle, text: words.lineText, again: true },
};
const refused: Stop = {
  ...calm,
  icon: "ban",
  title: words.refusedTitle,
  text: words.refusedText,
  again: true,
};
const line: Stop = { ...calm, icon: "cloud-off", title: words.lineTitle, text: words.lineText, again: true };

export function stopOf(error: unknown): Stop {
  if (!isRouteErrorResponse(error)) return isUnanswered(error) ? line : broken;
  return stopFor(error.status, error.data);
}

/** The stop that a status stands for, with the sentence of what was answered, if there is one. */
export function stopFor(status: number, answered: unknown): Stop {
  const stop = byStatus[status] ?? (status < 500 ? refused : broken);
  return stop.ours ? stop : { ...stop, sentence: sentenceOf(status, answered) };
}

/**
 * A refusal comes as `{ sentence }` (answer.ts), what is too large as the text of last-resort.ts. What the
 * router says by itself, "No route matches URL", is neither, and is not for people.
 */
function sentenceOf(status: number, answered: unknown): string | null {
  if (status === 411 || status === 413) return typeof answered === "string" ? answered : null;
  const { sentence } = (answered ?? {}) as { sentence?: unknown };
  return typeof sentence === "string" ? sentence : null;
}

/** The browser's own words for a request that got no answer. */
function isUnanswered(error: unknown): boolean {
  return error instanceof TypeError && /fetch|network|load failed/i.test(error.message);
}
