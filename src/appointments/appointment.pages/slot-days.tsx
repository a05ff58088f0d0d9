import { Link } from "react-router";
import { Empty } from "../../design/empty.tsx";
import { formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { dayName } from "../../design/when.tsx";
import { addDays, civilDateOf } from "../../foundation/calendar.ts";
import { whenOf } from "../../foundation/when.ts";
import { daysShown } from "../days-shown.ts";
import { words } from "../words.ts";
import type { Open, Team } from "./book.tsx";
import { type Asked, bookingTo } from "./booking-address.ts";

/** The free slots by day; each is a link to its confirmation. */
export function SlotDays({ open, asked }: { open: Open; asked: Asked }) {
  const say = useSay();
  const { slots, moving, type } = open;
  return (
    <>
      {moving && <p>{say(words.keepOld, whenOf(moving.startsAt))}</p>}
      {slots.length === 0 && (
        <Empty icon="calendar" title={say(words.noSlot)}>
          {say(words.noSlotWhy, { name: type.adviserName })}
        </Empty>
      )}
      <Days
        slots={slots.map(({ from }) => ({
          from,
          to: bookingTo(asked, { at: from.toISOString() }),
          who: null,
        }))}
      />
      <OtherDays open={open} asked={asked} />
      <p className="quiet">{say(words.parisTime)}</p>
    </>
  );
}

type TeamDaysProps = { team: Team; asked: Asked };

/** When somebody of the team is free, and with whom it would be. */
export function TeamDays({ team, asked }: TeamDaysProps) {
  const say = useSay();
  const { slots } = team;
  return (
    <>
      <p>{say(words.teamSlotsWhy)}</p>
      {slots.length === 0 && (
        <Empty icon="calendar" title={say(words.noSlot)}>
          {say(words.noTeamSlotWhy)}
        </Empty>
      )}
      <Days
        folded
        slots={slots.map(({ from, type, adviserName }) => ({
          from,
          to: bookingTo({ ...asked, team: undefined }, { type, at: from.toISOString() }),
          who: adviserName,
        }))}
      />
      <OtherDays open={team} asked={asked} />
      <p className="quiet">{say(words.parisTime)}</p>
    </>
  );
}

type DaysProps = {
  slots: readonly { from: Date; to: string; who: string | null }[];
  /** All days but the first wait behind their name. */
  folded?: true;
};

/** Slots day by day; each is a link to its confirmation. */
function Days({ slots, folded }: DaysProps) {
  const language = useLanguage();
  const say = useSay();
  const days = [...new Set(slots.map(({ from }) => civilDateOf(from)))];
  return (
    <div className="slot-days">
      {days.map((date, n) => {
        const own = slots.filter(({ from }) => civilDateOf(from) === date);
        const name = dayName(date, language, "short");
        if (!folded)
          return (
            <section key={date} className="panel" aria-label={dayName(date, language)}>
              <h2>{name}</h2>
              <Hours slots={own} />
            </section>
          );
        return (
          <details key={date} className="panel fold" open={n === 0}>
            <summary>{say(words.dayWithSlots, { day: name, n: own.length })}</summary>
            <Hours slots={own} />
          </details>
        );
      })}
    </div>
  );
}

function Hours({ slots }: Pick<DaysProps, "slots">) {
  const language = useLanguage();
  return (
    <ul className="slots">
      {slots.map(({ from, to, who }) => (
        <li key={from.toISOString()}>
          <Link className="button figure" to={to}>
            {formatTime(from, language)}
            {who && <span className="quiet"> {who}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}

type OtherDaysProps = { open: Pick<Open, "first" | "today" | "lastDay">; asked: Asked };

function OtherDays({ open: { first, today, lastDay }, asked }: OtherDaysProps) {
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
