import type { WordedMark } from "../design/state-mark.tsx";
import type { LetterState } from "./post.ts";
import type { QuoteState } from "./quote-state.ts";
import { words } from "./words.ts";

export const quoteMarks: Readonly<Record<QuoteState, WordedMark>> = {
  draft: { icon: "pencil", word: words.stateDraft, tone: "calm" },
  sent: { icon: "send", word: words.stateSent, tone: "action" },
  lapsed: { icon: "clock", word: words.stateLapsed, tone: "wait" },
  accepted: { icon: "circle-check", word: words.stateAccepted, tone: "good" },
  refused: { icon: "circle-x", word: words.stateRefused, tone: "calm" },
  invoiced: { icon: "file-invoice", word: words.stateInvoiced, tone: "good" },
};

export const letterMarks: Readonly<Record<LetterState, WordedMark>> = {
  waiting: { icon: "clock", word: words.letterWaiting, tone: "wait" },
  sent: { icon: "send", word: words.letterSent, tone: "good" },
  refused: { icon: "alert-triangle", word: words.letterRefused, tone: "wrong" },
};
