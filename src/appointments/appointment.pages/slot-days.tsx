import { Link } from "react-router";
import { Empty } from "../../design/empty.tsx";
import { civilDateOf, formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { addDays } from "../../foundation/calendar.ts";
import { whenOf } from "../../foundation/when.ts";
import { daysShown } from "../days-shown.ts";
import { words } from "../words.ts";
import type { Open } from "./book.tsx";
import { type Asked, bookingTo } from "./booking-address.ts";
import { dayName } from "./when.tsx";

/** The free slots by day; each is a link to its confirmation. */
export function SlotDays({ open, asked }: { open: Open; asked: Asked }) {
  const say = useSay();
  const language = useLanguage();
  const { slots, moving, type } = open;
  const days = [...new Set(slots.map(({ from }) => civilDateOf(from)))];
  return (
    <>
      {moving && <p>{say(words.keepOld, whenOf(moving.startsAt))}</p>}
      {days.length === 0 && (
        <Empty icon="calendar" title={say(words.noSlot)}>
          {say(words.noSlotWhy, { name: type.adviserName })}
        </Empty>
      )}
      <div className="slot-days">
        {days.map((date) => (
          <section key={date} className="panel" aria-label={dayName(date, language)}>
            <h2>{dayName(date, language, "short")}</h2>
            <ul className="slots">
              {slots
                .filter(({ from }) => civilDateOf(from) === date)
                .map(({ from }) => (
                  <li key={from.toISOString()}>
                    <Link className="button figure" to={bookingTo(asked, { at: from.toISOString() })}>
                      {formatTime(from, language)}
                    </Link>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      <OtherDays open={open} asked={asked} />
      <p className="quiet">{say(words.parisTime)}</p>
    </>
  );
}

function OtherDays({ open: { first, today, lastDay }, asked }: { open: Open; asked: Asked }) {
  const say = useSay();
  const next = addDays(first, daysShown);
  const before = addDays(first, -daysShown);
  return (
    <nav className="actions" aria-label={say(words.chooseSlot)}>
      {first > today && (
        <Link className="button" to={bookingTo(asked, { from: before > today ? before : undefined })}>
          {say(words.previousDays)}
        </Link>
      )}
      {next <= lastDay && (
        <Link className="button" to={bookingTo(asked, { from: next })}>
          {say(words.nextDays)}
        </Link>
      )}
    </nav>
  );
}
