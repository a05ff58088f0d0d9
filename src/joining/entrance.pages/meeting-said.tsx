import { formatDate, formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import type { Language } from "../../foundation/words.ts";
import { publicWords as words } from "../public-words.ts";

const locale = (language: Language) => (language === "en" ? "en-GB" : language);

/** « jeudi 10 décembre 2026 » */
export function dayOf(at: Date, language: Language): string {
  const day = new Intl.DateTimeFormat(locale(language), { weekday: "long", timeZone: "Europe/Paris" });
  return `${day.format(at)} ${formatDate(civilDateOf(at), language)}`;
}

type Told = {
  title: string;
  startsAt: Date;
  endsAt: Date;
  mode: "site" | "online";
  siteName: string | null;
  place: string;
};

/** When and where a meeting is. */
export function MeetingSaid({ title, startsAt, endsAt, mode, siteName, place }: Told) {
  const say = useSay();
  const language = useLanguage();
  const hours = { from: formatTime(startsAt, language), to: formatTime(endsAt, language) };
  return (
    <div>
      <strong>{dayOf(startsAt, language)}</strong>
      <br />
      {say(words.from, hours)} · {title}
      <br />
      <span className="quiet">
        {mode === "online" ? say(words.online) : [siteName, place].filter(Boolean).join(", ")}
      </span>
    </div>
  );
}

export function SeatsSaid({ left, waiting }: { left: number; waiting: number }) {
  const say = useSay();
  return <>{left > 0 ? say(words.seatsLeft, { n: left }) : say(words.full, { n: waiting })}</>;
}
