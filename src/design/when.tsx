import { useEffect, useState } from "react";
import { elsewhere } from "../foundation/two-zones.ts";
import type { Language } from "../foundation/words.ts";
import { houseZone } from "../foundation/zoned.ts";
import { formatTime } from "./format.ts";
import { useLanguage, useSay } from "./speak.ts";
import { words } from "./words.ts";

const locale = (language: Language) => (language === "en" ? "en-GB" : language);

/** « jeudi 3 décembre 2026 », of a civil date. */
export function dayName(date: string, language: Language, form: "long" | "short" = "long"): string {
  const shape = { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" } as const;
  const full = form === "long" ? { ...shape, year: "numeric" as const } : shape;
  const text = new Intl.DateTimeFormat(locale(language), full).format(new Date(`${date}T12:00:00Z`));
  return text.replace(/\b1 (?=\p{L})/u, language === "fr" ? "1er " : "1 ");
}

type WhenProps = { from: Date; to: Date; date: string; memberZone?: string | null };

/** « jeudi 3 décembre 2026, 09:00 – 10:00, heure de Paris », and what other clocks show, by their town. */
export function When({ from, to, date, memberZone = null }: WhenProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <time dateTime={from.toISOString()}>
        {dayName(date, language)},{" "}
        <span className="figure">{`${formatTime(from, language)} – ${formatTime(to, language)}`}</span>
        {say(words.inParis)}
      </time>
      <Elsewhere at={from} memberZone={memberZone} />
    </>
  );
}

/** The hour where the member is and, once the page's script runs, where the reader's own clock is. */
function Elsewhere({ at, memberZone }: { at: Date; memberZone: string | null }) {
  const own = useZone();
  const told = new Set([memberZone, own].map((zone) => elsewhere(at, zone)).filter(Boolean));
  return told.size > 0 && <span className="quiet"> ({[...told].join(", ")})</span>;
}

/** The zone of the reader's clock; that of the house until the page's script runs. */
export function useZone(): string {
  const [zone, setZone] = useState<string>(houseZone);
  useEffect(() => setZone(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  return zone;
}
