import type { CSSProperties } from "react";
import { Icon } from "../../design/icon.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { dayName } from "../../design/when.tsx";
import { clockOf } from "../../foundation/when.ts";
import { type Clash, isHard } from "../clash.ts";
import { programmeWords as words } from "../programme-words.ts";
import { words as forum } from "../words.ts";
import { useClashSaid } from "./clashes.tsx";
import type { Found } from "./editor.tsx";
import { type Place, type Session, step } from "./placing.ts";
import type { useCarry } from "./use-carry.ts";

type Carry = ReturnType<typeof useCarry>;
type GridProps = {
  found: Found;
  places: ReadonlyMap<string, Place & { minutes: number }>;
  clashes: readonly Clash[];
  carry: Carry;
};

/** Rooms beside each other, hours below each other, a grid for each day. */
export function Grid({ found, places, clashes, carry }: GridProps) {
  const say = useSay();
  const language = useLanguage();
  const { edition: e, venues, sessions } = found;
  const hours = Array.from(
    { length: Math.ceil((e.toMinute - e.fromMinute) / 60) },
    (_, n) => e.fromMinute + n * 60,
  );
  const shape = { "--venues": venues.length, "--steps": (e.toMinute - e.fromMinute) / step } as CSSProperties;
  return e.days.map((day) => (
    <section key={day} className="forum-day" aria-label={say(words.gridOf, { day: dayName(day, language) })}>
      <h2>{dayName(day, language)}</h2>
      <div className="forum-scroll">
        <div className="forum-sheet" style={shape}>
          <div className="forum-venues">
            {venues.map(({ id, name, seats, siteName }) => (
              <div key={id}>
                <strong>{name}</strong>
                <span className="quiet">
                  {[siteName, say(words.seats, { n: seats })].filter(Boolean).join(" · ")}
                </span>
              </div>
            ))}
          </div>
          <div className="forum-hours" aria-hidden="true">
            {hours.map((minute) => (
              <span key={minute}>{clockOf(minute)}</span>
            ))}
          </div>
          <div className="forum-grid" data-day={day}>
            {sessions.map((session) => {
              const place = places.get(session.id);
              if (place?.date !== day) return null;
              return <Block key={session.id} {...{ found, session, place, clashes, carry }} />;
            })}
          </div>
        </div>
      </div>
    </section>
  ));
}

type BlockProps = Omit<GridProps, "places"> & {
  session: Session;
  place?: (Place & { minutes: number }) | undefined;
};

/** A session: dragged, or taken with Enter and moved by arrows. */
export function Block({ found, session, place, clashes, carry }: BlockProps) {
  const say = useSay();
  const said = useClashSaid();
  const { venues, edition: e } = found;
  const own = clashes.filter(({ proposal }) => proposal === session.id);
  const held = carry.carried?.session.id === session.id;
  const venue = venues.findIndex(({ id }) => id === place?.venue);
  const time = place ? `${clockOf(place.minute)} – ${clockOf(place.minute + place.minutes)}` : "";
  const rowOf = (minute: number) => Math.round((minute - e.fromMinute) / step) + 1;
  const at: CSSProperties = place
    ? {
        gridColumn: venue + 1,
        gridRow: `${rowOf(place.minute)} / ${Math.max(2, rowOf(place.minute + place.minutes))}`,
      }
    : {};
  const loose = session.state !== "confirmed";
  const tone = own.some(isHard) ? "forum-block-wrong" : own.length > 0 ? "forum-block-warn" : "";
  return (
    <button
      type="button"
      style={at}
      data-session={session.id}
      className={["forum-block", tone, loose && "forum-block-loose", held && "forum-block-held"]
        .filter(Boolean)
        .join(" ")}
      aria-pressed={held}
      onPointerDown={(event) => carry.point(event, session)}
      onKeyDown={(event) => carry.keys(event, session)}
    >
      <BlockSaid
        {...{ session, time }}
        venue={venues[venue]?.name ?? say(words.unplaced)}
        clashes={own.map(said)}
      />
    </button>
  );
}

type SaidProps = { session: Session; time: string; venue: string; clashes: readonly string[] };

/** What is seen of it, and for whoever does not see the grid its room and what is in its way. */
function BlockSaid({ session, time, venue, clashes }: SaidProps) {
  const say = useSay();
  const { title, hosts, state, minutes, expected } = session;
  return (
    <>
      <span className="forum-block-title">
        {clashes.length > 0 && <Icon name="alert-triangle" size="small" />}
        {title}
      </span>
      <span className="unseen">, {venue}, </span>
      <span className="forum-block-said">
        {[time, hosts.map(({ name }) => name).join(", ")].filter(Boolean).join(" · ")}
      </span>
      {state !== "confirmed" && (
        <span className="forum-block-said">
          {say(state === "accepted" ? words.notConfirmed : words.notAnswered)}
        </span>
      )}
      {time === "" && (
        <span className="forum-block-said">{say(forum.untitled, { n: minutes, expected })}</span>
      )}
      {clashes.length > 0 && <span className="unseen">. {clashes.join(" ")}</span>}
    </>
  );
}
