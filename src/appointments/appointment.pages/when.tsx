import { useEffect, useState } from "react";
import { formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { Language } from "../../foundation/words.ts";
import { houseZone } from "../../foundation/zoned.ts";
import { words } from "../words.ts";

const locale = (language: Language) => (language === "en" ? "en-GB" : language);

/** « jeudi 3 décembre 2026 », of a civil date. */
export function dayName(date: string, language: Language, form: "long" | "short" = "long"): string {
  const shape = { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" } as const;
  const full = form === "long" ? { ...shape, year: "numeric" as const } : shape;
  const text = new Intl.DateTimeFormat(locale(language), full).format(new Date(`${date}T12:00:00Z`));
  return text.replace(/\b1 (?=\p{L})/u, language === "fr" ? "1er " : "1 ");
}

/**
 * « jeudi 3 décembre 2026, 09:00 – 10:00 », and at the visitor's own hour where their clock shows another.
 */
export function When({ from, to, date }: { from: Date; to: Date; date: string }) {
  const language = useLanguage();
  return (
    <>
      <time dateTime={from.toISOString()} className="figure">
        {dayName(date, language)}, {formatTime(from, language)} – {formatTime(to, language)}
      </time>
      <OwnTime at={from} />
    </>
  );
}

function OwnTime({ at }: { at: Date }) {
  const say = useSay();
  const language = useLanguage();
  const [zone, setZone] = useState<string>(houseZone);
  useEffect(() => setZone(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  const own = new Intl.DateTimeFormat(locale(language), { timeStyle: "short", timeZone: zone }).format(at);
  const here = new Intl.DateTimeFormat(locale(language), { timeStyle: "short", timeZone: houseZone });
  if (own === here.format(at)) return null;
  return (
    <span className="quiet">
      {" "}
      {say(words.parisTime)} {say(words.yourTime, { time: own, zone })}
    </span>
  );
}
