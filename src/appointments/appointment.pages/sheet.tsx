import { Link } from "react-router";
import { useSay } from "../../design/speak.ts";
import { When } from "../../design/when.tsx";
import { civilDateOf } from "../../foundation/calendar.ts";
import { whenOf } from "../../foundation/when.ts";
import { words } from "../words.ts";
import { usePlace } from "./line.tsx";
import type { Loaded } from "./one.tsx";

/** What an appointment is, line by line. */
export function AppointmentSheet({ appointment: a, receives, calendar }: Loaded) {
  const say = useSay();
  const placeOf = usePlace();
  const who = a.cancelledBy === a.adviser ? a.adviserName : a.memberName;
  const lines: readonly [string, React.ReactNode][] = [
    [
      say(words.whenLabel),
      <When
        key="when"
        from={a.startsAt}
        to={a.endsAt}
        date={civilDateOf(a.startsAt)}
        memberZone={a.memberZone}
      />,
    ],
    [say(words.how), a.mode === "site" ? `${placeOf(a)}, ${a.siteAddress}` : placeOf(a)],
    [say(words.activity), a.activityName],
    [say(words.directions), a.directions],
    [say(words.about), a.about],
    [say(words.lateMinutes), a.lateMinutes ? say(words.lateBy, { n: a.lateMinutes }) : null],
  ];
  return (
    <section className="panel" aria-label={a.typeName}>
      <dl className="sheet">
        {lines.map(([term, told]) =>
          told ? (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{told}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {a.why && <p>{say(words.movedFor, { why: a.why })}</p>}
      {a.cancelledWhy && <p>{say(words.cancelledFor, { name: who, why: a.cancelledWhy })}</p>}
      {a.state === "requested" && a.lapsesAt && <p>{say(words.lapsesOn, whenOf(a.lapsesAt))}</p>}
      <Ways {...{ appointment: a, receives, calendar }} />
    </section>
  );
}

/** How to come to it by video, and how to keep it in one's own calendar. */
function Ways({ appointment: a, receives, calendar }: Pick<Loaded, "appointment" | "receives" | "calendar">) {
  const say = useSay();
  return (
    <>
      {a.mode === "video" && a.state === "confirmed" && (
        <p>
          <Link className="button button-main" to={`/visios/${a.id}`}>
            {say(words.joinByVideo)}
          </Link>
        </p>
      )}
      {calendar && !receives && a.state === "confirmed" && (
        <p>
          <a href={`/rendez-vous/${a.id}.ics`} download>
            {say(words.toCalendar)}
          </a>
        </p>
      )}
    </>
  );
}
