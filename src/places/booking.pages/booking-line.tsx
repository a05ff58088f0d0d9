import { Form, Link } from "react-router";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { civilDateOf } from "../../foundation/calendar.ts";
import { words } from "../words.ts";
import { bookingMarks } from "./booking-marks.ts";
import type { Found } from "./mine.tsx";
import { useWhenSaid } from "./when-said.ts";

type Props = { row: Found["rows"][number]; formKey: string };

/** One booking, and what may be done with it now. */
export function BookingLine({ row, formKey }: Props) {
  const say = useSay();
  const when = useWhenSaid();
  const { title, from, state, why, room, roomName, siteName, mayCancel } = row;
  const { icon, word, tone } = bookingMarks[state];
  return (
    <li className="panel booking-line">
      <h2>{title}</h2>
      <p>{when(row)}</p>
      <p className="quiet">
        <Link to={`/lieux/salles/${room}?date=${civilDateOf(from)}`}>{roomName}</Link>
        {`, ${siteName}`}
      </p>
      <p>
        <StateMark icon={icon} label={say(word)} tone={tone} /> {why}
      </p>
      {mayCancel && <Acts {...{ row, formKey }} />}
    </li>
  );
}

function Acts({ row: { id, lateHours, mayArrive }, formKey }: Props) {
  const say = useSay();
  const effect = lateHours === null ? say(words.cancelEffect) : say(words.cancelLate, { hours: lateHours });
  return (
    <div className="actions">
      {mayArrive && (
        <Form method="post">
          <input type="hidden" name="key" value={`${formKey}-${id}-here`} />
          <button type="submit" name="intent" value={`arrive:${id}`} className="button button-main">
            {say(words.sayArrival)}
          </button>
        </Form>
      )}
      <Link className="button" to={`/lieux/reservations/${id}`}>
        {say(words.change)}
      </Link>
      <ConfirmButton
        label={say(words.cancelBooking)}
        icon="arrow-back-up"
        effect={<p>{effect}</p>}
        fields={{ intent: `cancel:${id}`, key: `${formKey}-${id}` }}
      />
    </div>
  );
}
