import { Link } from "react-router";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { When } from "../../design/when.tsx";
import { civilDateOf } from "../../foundation/calendar.ts";
import type { EventLine } from "../list-events.ts";
import type { Seating } from "../registration.ts";
import { words } from "../words.ts";
import { seatingMarks, stateMarks } from "./event-words.ts";

export type Row = EventLine & { readonly seating: Seating | null; readonly hosting: boolean };

/** What is left in each mode, in words. */
export function SeatsLeft({ modes }: Pick<EventLine, "modes">) {
  const say = useSay();
  const said = modes.map(({ mode, left, waiting }) => {
    const name = say(words[`mode-${mode}`]);
    if (left > 0) return say(words.left, { mode: name, n: left });
    return say(waiting > 0 ? words.fullWaiting : words.fullMode, { mode: name, n: waiting });
  });
  return <>{said.join(" · ")}</>;
}

/** Where oneself stands at an event. */
export function OwnMark({ seating, hosting }: Pick<Row, "seating" | "hosting">) {
  const say = useSay();
  if (hosting) return <StateMark icon="users" tone="good" label={say(words.youHost)} />;
  if (!seating) return null;
  return <StateMark {...seatingMarks[seating]} label={say(words[`seating-${seating}`])} />;
}

export function EventCard({ row }: { row: Row }) {
  const say = useSay();
  const { id, kind, title, startsAt, endsAt, where, state, hosts, series } = row;
  const open = state === "published" || state === "running";
  return (
    <li className="panel group-card">
      <p className="quiet">
        {say(words[`kind-${kind}`])}
        {series && ` · ${say(words.inSeries)}`}
      </p>
      <h2>
        <Link to={`/evenements/${id}`}>{title}</Link>
      </h2>
      <p>
        <When from={startsAt} to={endsAt} date={civilDateOf(startsAt)} />
      </p>
      <p className="event-marks">
        {state !== "published" && <StateMark {...stateMarks[state]} label={say(words[`state-${state}`])} />}
        <OwnMark {...row} />
      </p>
      <p className="quiet">
        {[where, hosts && say(words.hostedBy, { names: hosts })].filter(Boolean).join(" · ")}
      </p>
      {open && (
        <p className="quiet">
          <SeatsLeft {...row} />
        </p>
      )}
    </li>
  );
}
