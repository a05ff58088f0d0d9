import { civilDateOf } from "../foundation/calendar.ts";
import { type DateForm, formatDate, formatTime } from "./format.ts";
import { useLanguage } from "./speak.ts";

/** A civil date "2026-11-23" as people write it. */
export function CivilDate({ date, form = "long" }: { date: string; form?: DateForm }) {
  const language = useLanguage();
  return (
    <time dateTime={date} className="figure">
      {formatDate(date, language, form)}
    </time>
  );
}

/** An instant, told in French time: « 23/11/2026 à 10:02 ». */
export function Moment({ at }: { at: Date }) {
  const language = useLanguage();
  const date = formatDate(civilDateOf(at), language, "short");
  return (
    <time dateTime={at.toISOString()} className="figure">
      {date} {language === "fr" ? "à" : "·"} {formatTime(at, language)}
    </time>
  );
}
