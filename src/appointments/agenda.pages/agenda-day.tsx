import { formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { dayName } from "../../design/when.tsx";
import { clockOf } from "../../foundation/when.ts";
import { AppointmentLine } from "../appointment.pages/line.tsx";
import { words } from "../words.ts";
import type { Agenda } from "./agenda.tsx";

/** A day: when one receives and where, the appointments, what else takes one. */
export function AgendaDay({ day, person }: { day: Agenda["days"][number]; person: string }) {
  const say = useSay();
  const language = useLanguage();
  const { date, holiday, hours, appointments, busy } = day;
  const title = dayName(date, language, "short");
  return (
    <section className="panel" aria-label={title}>
      <h3>{title}</h3>
      {holiday && <p className="quiet">{say(words.holiday)}</p>}
      {hours.map(({ fromMinute, toMinute, siteName }) => (
        <p key={fromMinute} className="quiet">
          {say(words.receives, { from: clockOf(fromMinute), to: clockOf(toMinute) })}
          {siteName && ` · ${siteName}`}
        </p>
      ))}
      {hours.length + appointments.length + busy.length === 0 && (
        <p className="quiet">{say(words.freeDay)}</p>
      )}
      {appointments.length > 0 && (
        <ul className="todo">
          {appointments.map((a) => (
            <AppointmentLine key={a.id} appointment={a} person={person} />
          ))}
        </ul>
      )}
      {busy.map(({ from, to }) => (
        <p key={from.toISOString()} className="agenda-busy">
          {formatTime(from, language)} – {formatTime(to, language)} · {say(words.busy)}
        </p>
      ))}
    </section>
  );
}
