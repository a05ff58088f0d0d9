import { Form, Link } from "react-router";
import { formatDate, formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { civilDateOf } from "../../foundation/calendar.ts";
import { words } from "../words.ts";
import { SeatsLeft } from "./event-card.tsx";
import { seatingMarks } from "./event-words.ts";
import type { Found, Props } from "./one.tsx";

type Own = Found["own"][number];

/** « 3 décembre 2026 » and « 12:00 » of an instant, for a sentence. */
export function useWhen() {
  const language = useLanguage();
  return (at: Date) => ({ date: formatDate(civilDateOf(at), language), time: formatTime(at, language) });
}

/** One’s own seat: to take, to keep, to give back, to change. */
export function OwnPanel({ found, answer }: Props) {
  const say = useSay();
  const { own, hosting, state } = found;
  const [first, moving] = own;
  if (state === "draft") return null;
  return (
    <section className="panel stack" aria-label={say(words.yourSeat)}>
      <h2>{say(words.yourSeat)}</h2>
      {hosting && <p>{say(words.youHost)}</p>}
      {first ? (
        <Seated found={found} own={first} moving={moving} />
      ) : (
        !hosting && <Take found={found} answer={answer} />
      )}
    </section>
  );
}

/** One click for each way to come; where none is left, the queue. */
function Take({ found, answer }: Props) {
  const say = useSay();
  const when = useWhen();
  const { event: e, modes, closed, closesAt, formKey } = found;
  const busy = answer?.intent.startsWith("register") && answer.errors[`${answer.intent}.despite`];
  if (closed) return <p>{closed.sentence}</p>;
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="key" value={`${formKey}-register`} />
      <p>
        <SeatsLeft modes={modes} />
      </p>
      {e.mostSeats > 1 && <SeatsField most={e.mostSeats} />}
      {busy && (
        <label className="choice">
          <input type="checkbox" name="despite" defaultChecked />
          {say(words.despite)}
        </label>
      )}
      <div className="actions">
        {modes.map(({ mode, left }) => (
          <button
            key={mode}
            type="submit"
            name="intent"
            value={`register:${mode}`}
            className={left > 0 ? "button button-main" : "button"}
          >
            {say(left > 0 ? words.registerAt : words.queueAt, { mode: say(words[`at-${mode}`]) })}
          </button>
        ))}
      </div>
      {modes.some(({ left }) => left === 0) && (
        <p className="quiet">{say(words.queueWhy, { n: e.offerHours })}</p>
      )}
      <p className="quiet">{say(words.closesOn, when(closesAt))}</p>
    </Form>
  );
}

export function SeatsField({ most, now = 1 }: { most: number; now?: number }) {
  const say = useSay();
  return (
    <label className="event-seats">
      {say(words.seatsFor)}{" "}
      <select name="seats" defaultValue={now}>
        {Array.from({ length: most }, (_, n) => n + 1).map((n) => (
          <option key={n} value={n}>
            {n}
          </option>
        ))}
      </select>
    </label>
  );
}

function Seated({ found, own, moving }: { found: Found; own: Own; moving: Own | undefined }) {
  const say = useSay();
  const when = useWhen();
  const { leavesUntil, event: e } = found;
  const at = { mode: say(words[`at-${own.mode}`]) };
  return (
    <>
      <p>
        <StateMark {...seatingMarks[own.seating]} label={say(words[`seating-${own.seating}`])} />
      </p>
      <p>
        {say(words.seatsHeld, { ...at, n: own.seats })}
        {own.seating === "confirmed" && ` · ${say(words.ticket, { ticket: own.ticket })}`}
      </p>
      {own.rank !== null && <p>{say(words.yourRank, { ...at, n: own.rank })}</p>}
      {found.note && <p className="written">{found.note}</p>}
      {own.seating === "confirmed" && (
        <p>
          <Link className="button button-main" to={`/evenements/${e.id}/billet`}>
            {say(words.showTicket)}
          </Link>
        </p>
      )}
      {own.seating === "offered" && own.heldUntil && <Answer found={found} own={own} until={own.heldUntil} />}
      {moving && <Moving found={found} moving={moving} />}
      <Changes found={found} own={own} moving={moving !== undefined} />
      {own.seating === "confirmed" && <p className="quiet">{say(words.giveBackWhy, when(leavesUntil))}</p>}
    </>
  );
}

function Answer({ found, own, until }: { found: Found; own: Own; until: Date }) {
  const say = useSay();
  const when = useWhen();
  return (
    <>
      <p>{say(words.keepsUntil, when(until))}</p>
      <Form method="post" className="actions">
        <input type="hidden" name="key" value={`${found.formKey}-answer-${own.id}`} />
        <button type="submit" name="intent" value={`accept:${own.id}`} className="button button-main">
          {say(words.accept)}
        </button>
        <button type="submit" name="intent" value={`leave:${own.id}`} className="button">
          {say(words.decline)}
        </button>
      </Form>
    </>
  );
}

/** Whoever waits for the other mode keeps the seat they have. */
function Moving({ found, moving }: { found: Found; moving: Own }) {
  const say = useSay();
  const at = { mode: say(words[`at-${moving.mode}`]) };
  return (
    <div className="stack">
      <p>{say(words.movingWaits, at)}</p>
      {moving.rank !== null && <p>{say(words.yourRank, { ...at, n: moving.rank })}</p>}
      {moving.seating === "offered" && moving.heldUntil ? (
        <Answer found={found} own={moving} until={moving.heldUntil} />
      ) : (
        <Form method="post">
          <input type="hidden" name="key" value={`${found.formKey}-leave-${moving.id}`} />
          <button type="submit" name="intent" value={`leave:${moving.id}`} className="button">
            {say(words.leaveQueue)}
          </button>
        </Form>
      )}
    </div>
  );
}

/** Until the deadline: more or fewer seats, the other mode, or none of it. */
function Changes({ found, own, moving }: { found: Found; own: Own; moving: boolean }) {
  const say = useSay();
  const { event: e, modes, now, leavesUntil, formKey, state } = found;
  const open = (now < leavesUntil || own.seating === "waiting" || state === "postponed") && state !== "ended";
  const other = modes.find(({ mode }) => mode !== own.mode);
  if (!open || own.seating === "offered") return null;
  const change = state === "published" && now < leavesUntil;
  return (
    <>
      {change && e.mostSeats > 1 && (
        <Form method="post" className="actions">
          <input type="hidden" name="key" value={`${formKey}-seats`} />
          <input type="hidden" name="mode" value={own.mode} />
          <SeatsField most={e.mostSeats} now={own.seats} />
          <button type="submit" name="intent" value={`seats:${own.id}`} className="button">
            {say(words.changeSeats)}
          </button>
        </Form>
      )}
      <Form method="post" className="actions">
        <input type="hidden" name="key" value={`${formKey}-change`} />
        <input type="hidden" name="seats" value={own.seats} />
        {change && other && !moving && own.seating === "confirmed" && (
          <>
            <input type="hidden" name="mode" value={other.mode} />
            <button type="submit" name="intent" value={`switch:${own.id}`} className="button">
              {say(other.left >= own.seats ? words.switchTo : words.waitFor, {
                mode: say(words[`at-${other.mode}`]),
              })}
            </button>
          </>
        )}
        <button type="submit" name="intent" value={`leave:${own.id}`} className="button button-danger">
          {say(own.seating === "waiting" ? words.leaveQueue : words.giveBack)}
        </button>
      </Form>
    </>
  );
}
