import { Link } from "react-router";
import { useSay } from "../../design/speak.ts";
import type { Appointment } from "../appointment.ts";
import { words } from "../words.ts";
import { AppointmentLine } from "./line.tsx";

type Whose = { person: string; appointments: readonly Appointment[] };

/** The entrepreneur's home: the next appointment, or how to book one. */
export function NextAppointment({ person, appointments }: Whose) {
  const say = useSay();
  const [next] = appointments;
  return (
    <section className="panel" aria-label={say(words.nextOne)}>
      <h2>{say(words.nextOne)}</h2>
      {next ? (
        <ul className="todo">
          <AppointmentLine appointment={next} person={person} withDay />
        </ul>
      ) : (
        <p>{say(words.nothingComing)}.</p>
      )}
      <p>
        <Link to={next ? "/rendez-vous" : "/rendez-vous/prendre"}>
          {say(next ? words.allAppointments : words.bookAppointment)}
        </Link>
      </p>
    </section>
  );
}

/** The adviser's home: the day's appointments, and the requests that wait. */
export function TodaysAppointments({ person, appointments, requests }: Whose & { requests: number }) {
  const say = useSay();
  return (
    <section className="panel" aria-label={say(words.todays, { n: appointments.length })}>
      <h2>{say(words.todays, { n: appointments.length })}</h2>
      {appointments.length === 0 && <p>{say(words.nothingToday)}</p>}
      <ul className="todo">
        {appointments.map((a) => (
          <AppointmentLine key={a.id} appointment={a} person={person} />
        ))}
      </ul>
      <p>
        <Link to="/agenda">
          {requests > 0 ? say(words.toAnswer, { n: requests }) : say(words.openAgenda)}
        </Link>
      </p>
    </section>
  );
}
