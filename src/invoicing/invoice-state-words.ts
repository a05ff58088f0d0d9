import type { WordedMark } from "../design/state-mark.tsx";
import type { InvoiceState } from "./invoice.ts";
import { words } from "./words.ts";

/** A state is a word and an icon, the same on every page. */
export const stateMarks: Readonly<Record<InvoiceState, WordedMark>> = {
  draft: { icon: "pencil", word: words.stateDraft, tone: "calm" },
  submitted: { icon: "clock", word: words.stateSubmitted, tone: "wait" },
  due: { icon: "send", word: words.stateDue, tone: "action" },
  "partly-paid": { icon: "coins", word: words.statePartlyPaid, tone: "action" },
  overdue: { icon: "alert-triangle", word: words.stateOverdue, tone: "wrong" },
  paid: { icon: "circle-check", word: words.statePaid, tone: "good" },
  credited: { icon: "arrow-back-up", word: words.stateCredited, tone: "calm" },
  credit: { icon: "arrow-back-up", word: words.stateCredit, tone: "calm" },
};
