import type { WordedMark } from "../../design/state-mark.tsx";
import { runWords } from "../run-words.ts";
import type { Found } from "./month.tsx";

/** How far the pay of a month has come, in one word. */
export function stageOf({ run, sendings, changes, payslips, owed }: Found): WordedMark {
  if (!run) return { icon: "clock", word: runWords.notOpen, tone: "calm" };
  const delivered = payslips.filter(({ standing }) => standing === "delivered");
  const posted = delivered.filter(({ entry }) => entry !== null);
  if (posted.length > 0 && posted.length === delivered.length && owed.length === 0)
    return { icon: "checks", word: runWords.stateDone, tone: "good" };
  if (delivered.length > 0) return { icon: "check", word: runWords.stateBack, tone: "good" };
  if (changes.length > 0) return { icon: "alert-triangle", word: runWords.stateChanged, tone: "wait" };
  if (sendings.length > 0) return { icon: "send", word: runWords.stateSent, tone: "action" };
  return { icon: "clock", word: runWords.stateOpen, tone: "wait" };
}
