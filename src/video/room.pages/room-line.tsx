import { formatDate, formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { words } from "../words.ts";

/** « jeudi 26 novembre 2026, de 10:00 à 11:00 ». */
export function Between({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }) {
  const say = useSay();
  const language = useLanguage();
  const date = formatDate(civilDateOf(startsAt), language);
  const [from, to] = [formatTime(startsAt, language), formatTime(endsAt, language)];
  return <time dateTime={startsAt.toISOString()}>{say(words.between, { date, from, to })}</time>;
}
