import type { WordedMark } from "../design/state-mark.tsx";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Bucket } from "./bill.sql.ts";
import { words } from "./words.ts";

/** A state is a word and an icon, the same on every page. */
export const billMarks: Readonly<Record<Bucket, WordedMark>> = {
  draft: { icon: "pencil", word: words.stateDraft, tone: "calm" },
  refused: { icon: "circle-x", word: words.stateRefused, tone: "wrong" },
  submitted: { icon: "clock", word: words.stateSubmitted, tone: "wait" },
  asked: { icon: "help", word: words.stateAsked, tone: "wait" },
  open: { icon: "coins", word: words.stateOpen, tone: "action" },
  "to-repay": { icon: "wallet", word: words.stateToRepay, tone: "action" },
  credit: { icon: "arrow-back-up", word: words.stateCredit, tone: "action" },
  settled: { icon: "circle-check", word: words.stateSettled, tone: "good" },
  cancelled: { icon: "ban", word: words.stateCancelled, tone: "calm" },
};

const overdue: WordedMark = { icon: "alert-triangle", word: words.stateOverdue, tone: "wrong" };

/** What is owed and past its due date is late. */
export const markOf = (
  { bucket, dueOn }: { bucket: Bucket; dueOn: CivilDate | null },
  today: CivilDate,
): WordedMark => (bucket === "open" && dueOn !== null && dueOn < today ? overdue : billMarks[bucket]);
