import { Link } from "react-router";
import { useSay } from "../../design/speak.ts";
import { addDays } from "../../foundation/calendar.ts";
import { doorWords } from "../door-words.ts";

/** « Un bureau ce matin »: any desk that is free, for half a day. */
export function DeskLinks({ today }: { today: string }) {
  const say = useSay();
  const halves = [
    { label: doorWords.deskMorning, date: today, from: "08:00", to: "13:00" },
    { label: doorWords.deskAfternoon, date: today, from: "13:00", to: "18:00" },
    { label: doorWords.deskTomorrow, date: addDays(today, 1), from: "08:00", to: "18:00" },
  ];
  return (
    <nav className="actions" aria-label={say(doorWords.deskTomorrow)}>
      {halves.map(({ label, ...at }) => (
        <Link
          key={label.id}
          className="button"
          to={`/lieux?${new URLSearchParams({ kind: "desk", minutes: "240", ...at })}`}
        >
          {say(label)}
        </Link>
      ))}
    </nav>
  );
}
