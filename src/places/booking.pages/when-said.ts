import { formatDate, formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import type { Span } from "../../occupancy/index.ts";
import { words } from "../words.ts";

/** « 24 novembre 2026, de 10:00 à 12:00 ». */
export function useWhenSaid(): (span: Span) => string {
  const say = useSay();
  const language = useLanguage();
  return ({ from, to }) =>
    say(words.whenSaid, {
      ...{ date: formatDate(civilDateOf(from), language) },
      ...{ from: formatTime(from, language), to: formatTime(to, language) },
    });
}
