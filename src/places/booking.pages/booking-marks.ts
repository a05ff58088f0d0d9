import type { IconName } from "../../design/icon.tsx";
import type { StateTone } from "../../design/state-mark.tsx";
import type { Word } from "../../foundation/words.ts";
import type { BookingState } from "../booking.ts";
import { words } from "../words.ts";

type Mark = { icon: IconName; word: Word; tone: StateTone };

/** A state is a word and an icon, the same on every page. */
export const bookingMarks: Readonly<Record<BookingState, Mark>> = {
  confirmed: { icon: "circle-check", word: words.stateConfirmed, tone: "good" },
  pending: { icon: "clock", word: words.statePending, tone: "wait" },
  used: { icon: "checks", word: words.stateUsed, tone: "good" },
  cancelled: { icon: "arrow-back-up", word: words.stateCancelled, tone: "calm" },
  late: { icon: "arrow-back-up", word: words.stateLate, tone: "wait" },
  refused: { icon: "ban", word: words.stateRefused, tone: "wrong" },
  lapsed: { icon: "clock", word: words.stateLapsed, tone: "calm" },
  missed: { icon: "alert-triangle", word: words.stateMissed, tone: "wrong" },
  closed: { icon: "ban", word: words.stateClosed, tone: "calm" },
};
