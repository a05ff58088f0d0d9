import type { WordedMark } from "../../design/state-mark.tsx";
import { type BookingState, bookingMarkWords as of } from "../booking.ts";

/** A state is a word and an icon, the same on every page. */
export const bookingMarks: Readonly<Record<BookingState, WordedMark>> = {
  confirmed: { icon: "circle-check", word: of.confirmed, tone: "good" },
  pending: { icon: "clock", word: of.pending, tone: "wait" },
  used: { icon: "checks", word: of.used, tone: "good" },
  cancelled: { icon: "arrow-back-up", word: of.cancelled, tone: "calm" },
  late: { icon: "arrow-back-up", word: of.late, tone: "wait" },
  refused: { icon: "ban", word: of.refused, tone: "wrong" },
  lapsed: { icon: "clock", word: of.lapsed, tone: "calm" },
  missed: { icon: "alert-triangle", word: of.missed, tone: "wrong" },
  closed: { icon: "ban", word: of.closed, tone: "calm" },
};
