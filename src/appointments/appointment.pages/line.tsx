import { Link } from "react-router";
import { formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { dayName } from "../../design/when.tsx";
import { civilDateOf } from "../../foundation/calendar.ts";
import type { Appointment } from "../appointment.ts";
import { words } from "../words.ts";
import { AppointmentMark } from "./state.tsx";

/** Where the two meet, in few words. */
export function usePlace() {
  const say = useSay();
  return ({ mode, siteName, place }: Appointment): string => {
    if (mode === "site") return siteName ?? say(words.site);
    return mode === "at-member" ? place : say(words[mode]);
  };
}

type LineProps = {
  appointment: Appointment;
  /** Whose list it is: the other one is named. */
  person: string;
  withDay?: true;
};

/** An appointment in a list: when, with whom, how, where it stands. */
export function AppointmentLine({ appointment: a, person, withDay }: LineProps) {
  const say = useSay();
  const language = useLanguage();
  const placeOf = usePlace();
  const other = a.adviser === person ? a.memberName : a.adviserName;
  const day = withDay ? `${dayName(civilDateOf(a.startsAt), language, "short")}, ` : "";
  return (
    <li>
      <Link to={`/rendez-vous/${a.id}`} className="todo-name">
        {day}
        {formatTime(a.startsAt, language)} – {formatTime(a.endsAt, language)}
      </Link>
      <span className="todo-detail">
        {a.typeName} {say(words.withWhom, { name: other })} · {placeOf(a)}
        {a.lateMinutes ? ` · ${say(words.lateBy, { n: a.lateMinutes })}` : ""}
      </span>
      <span className="todo-end">
        <AppointmentMark state={a.state} />
      </span>
    </li>
  );
}
