import { clockOf, instantAt } from "../../foundation/when.ts";
import { localTimeOf } from "../../foundation/zoned.ts";
import type { Laid } from "../clash.ts";
import type { Found } from "./editor.tsx";

/** Where a session stands in the grid: room, day, minute of the clock. */
export interface Place {
  readonly venue: string;
  readonly date: string;
  readonly minute: number;
}
export type Session = Found["sessions"][number];

/** The grid goes by quarters of an hour. */
export const step = 15;

/** Each session that has a place, with how long it lasts there. */
export function placesOf({ slots }: Pick<Found, "slots">): Map<string, Place & { minutes: number }> {
  return new Map(
    slots.map(({ proposal, venue, startsAt, endsAt }) => [
      proposal,
      { venue, ...localTimeOf(startsAt), minutes: (endsAt.getTime() - startsAt.getTime()) / 60_000 },
    ]),
  );
}

/** The sessions as they would be laid, for the question what stands in the way. */
export function laidOf(
  sessions: readonly Session[],
  places: ReadonlyMap<string, Place & { minutes: number }>,
): Laid[] {
  return sessions.flatMap(({ id, title, hosts, expected, form }): Laid[] => {
    const place = places.get(id);
    if (!place) return [];
    const startsAt = instantAt(place.date, clockOf(place.minute));
    const endsAt = new Date(startsAt.getTime() + place.minutes * 60_000);
    return [{ proposal: id, title, venue: place.venue, startsAt, endsAt, hosts, expected, form }];
  });
}

type Edges = Pick<Found["edition"], "days" | "fromMinute" | "toMinute">;

/** The nearest place within the days and hours of the edition. */
export function within(place: Place, minutes: number, { days, fromMinute, toMinute }: Edges): Place {
  const last = Math.max(fromMinute, toMinute - minutes);
  const minute = Math.min(last, Math.max(fromMinute, Math.round(place.minute / step) * step));
  return { ...place, date: days.includes(place.date) ? place.date : (days[0] ?? place.date), minute };
}

const keys: Readonly<Record<string, { venue?: number; minute?: number; day?: number }>> = {
  ArrowLeft: { venue: -1 },
  ArrowRight: { venue: 1 },
  ArrowUp: { minute: -step },
  ArrowDown: { minute: step },
  PageUp: { day: -1 },
  PageDown: { day: 1 },
};

/** Where a key moves a session; null where the key moves nothing. */
export function moved(
  place: Place,
  key: string,
  { venues, edition, minutes }: { venues: Found["venues"]; edition: Edges; minutes: number },
): Place | null {
  const by = keys[key];
  if (!by) return null;
  const beside = <T>(list: readonly T[], at: number, n: number) =>
    list[Math.min(list.length - 1, Math.max(0, at + n))];
  const at = venues.findIndex(({ id }) => id === place.venue);
  return within(
    {
      venue: beside(venues, at, by.venue ?? 0)?.id ?? place.venue,
      date: beside(edition.days, edition.days.indexOf(place.date), by.day ?? 0) ?? place.date,
      minute: place.minute + (by.minute ?? 0),
    },
    minutes,
    edition,
  );
}

/** The place under a pointer; null beside the grid. `grab` is how far into the session it was taken. */
export function placeAt(x: number, y: number, grab: number, found: Found): Place | null {
  const grid = document
    .elementsFromPoint(x, y)
    .map((element) => element.closest<HTMLElement>("[data-day]"))
    .find((element) => element !== null);
  if (!grid) return null;
  const { left, top, width, height } = grid.getBoundingClientRect();
  const { venues, edition } = found;
  const column = Math.floor(((x - left) / width) * venues.length);
  const venue = venues[Math.min(venues.length - 1, Math.max(0, column))];
  const into = ((y - top) / height) * (edition.toMinute - edition.fromMinute);
  return venue
    ? { venue: venue.id, date: grid.dataset.day ?? "", minute: edition.fromMinute + into - grab }
    : null;
}
