import type { IconName } from "../design/icon.tsx";
import type { StateTone } from "../design/state-mark.tsx";
import type { Word } from "../foundation/words.ts";
import type { PayRow } from "./list.sql.ts";
import { words } from "./words.ts";

/** A state is a word and an icon, the same on every page. */
export const payMarks: Readonly<Record<PayRow["state"], { icon: IconName; word: Word; tone: StateTone }>> = {
  proposed: { icon: "clock", word: words.stateProposed, tone: "wait" },
  validated: { icon: "circle-check", word: words.stateValidated, tone: "good" },
  returned: { icon: "arrow-back-up", word: words.stateReturned, tone: "wrong" },
  withdrawn: { icon: "arrow-back-up", word: words.stateWithdrawn, tone: "calm" },
  none: { icon: "ban", word: words.stateNone, tone: "calm" },
};
