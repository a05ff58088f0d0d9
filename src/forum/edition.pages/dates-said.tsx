import { formatDate, formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import type { EditionState } from "../edition.ts";
import { words } from "../words.ts";

/** « Du 21 janvier 2027 au 22 janvier 2027 ». */
export function DatesSaid({ startsOn, endsOn }: { startsOn: string; endsOn: string }) {
  const say = useSay();
  const language = useLanguage();
  const [from, to] = [formatDate(startsOn, language), formatDate(endsOn, language)];
  return <>{say(startsOn === endsOn ? words.oneDay : words.dates, { from, to })}</>;
}

type Call = { state: EditionState; opensAt: Date; deadline: Date; now: Date };

/** Where the call for workshops stands, in a sentence. */
export function CallSaid({ state, opensAt, deadline, now }: Call) {
  const say = useSay();
  const language = useLanguage();
  const at = (instant: Date) => ({
    date: formatDate(civilDateOf(instant), language),
    time: formatTime(instant, language),
  });
  if (now < opensAt) return <>{say(words.callSoon, at(opensAt))}</>;
  if (state !== "open") return <>{say(words.callOver, at(deadline))}</>;
  return <>{say(now <= deadline ? words.callOpen : words.callGrace, at(deadline))}</>;
}
