import type { WordedMark } from "../design/state-mark.tsx";
import type { PayRow } from "./list.sql.ts";
import { words } from "./words.ts";

/** A state is a word and an icon, the same on every page. */
export const payMarks: Readonly<Record<PayRow["state"], WordedMark>> = {
  proposed: { icon: "clock", word: words.stateProposed, tone: "wait" },
  validated: { icon: "circle-check", word: words.stateValidated, tone: "good" },
  returned: { icon: "arrow-back-up", word: words.stateReturned, tone: "wrong" },
  withdrawn: { icon: "arrow-back-up", word: words.stateWithdrawn, tone: "calm" },
  none: { icon: "ban", word: words.stateNone, tone: "calm" },
};
