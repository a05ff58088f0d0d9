import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { Away } from "../days.ts";
import { words } from "../words.ts";

/** The days of an absence, as they are said: from one to another, or one alone, from noon or until it. */
export function WhenAway({ from, to, halfFirst, halfLast }: Away) {
  const say = useSay();
  const language = useLanguage();
  const said = (date: string) => formatDate(date, language, "short");
  const days =
    from === to
      ? say(words.onDay, { from: said(from) })
      : say(words.fromTo, { from: said(from), to: said(to) });
  const halves = [halfFirst && say(words.fromNoon), halfLast && say(words.untilNoon)].filter(Boolean);
  return <>{[days, ...halves].join(", ")}</>;
}

type Counted = { kind: string | null; days: number; calendar: number };

/** How long it is: leave in working days, the rest in days of the calendar. */
export function HowLong({ kind, days, calendar }: Counted) {
  const say = useSay();
  const language = useLanguage();
  const inWorking =
    kind === "paid-leave" || kind === "unpaid-leave" || kind === "family-event" || kind === "other";
  const shown = new Intl.NumberFormat(language).format(inWorking ? days : calendar);
  return <>{say(inWorking ? words.workingDays : words.calendarDays, { days: shown })}</>;
}
