import type { CivilDate } from "./calendar.ts";

/** The zone in which the people of a cooperative of mainland France live and keep their hours. */
export const houseZone = "Europe/Paris";

export interface LocalTime {
  readonly date: CivilDate;
  /** Minutes since the midnight that the clock on the wall shows. */
  readonly minute: number;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (!clock) {
    const shape = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit" } as const;
    clock = new Intl.DateTimeFormat("en-US", {
      ...shape,
      minute: "2-digit",
      hourCycle: "h23",
      timeZone: zone,
    });
    clocks.set(zone, clock);
  }
  return clock;
}

/** What calendar and clock show in a zone at an instant. */
export function localTimeOf(instant: Date, zone = houseZone): LocalTime {
  // From its parts, in the order in which English writes them: no browser owes us an ISO date.
  const parts = clockOf(zone).formatToParts(instant);
  const [month, day, year, hour, minute] = parts.flatMap((p) => (p.type === "literal" ? [] : [p.value]));
  return { date: `${year}-${month}-${day}`, minute: Number(hour) * 60 + Number(minute) };
}

const utc = ({ date, minute }: LocalTime): number => Date.parse(`${date}T00:00:00Z`) + minute * 60_000;

/**
 * The instants at which a clock shows this time: one; none in the hour that spring skips; two, the earlier
 * first, in the hour that autumn repeats. Minute 1440 is the midnight that ends the day.
 */
export function instantsOf(local: LocalTime, zone = houseZone): Date[] {
  const wanted = utc(local);
  const offsets = [-24, 24].map((hours) => {
    const near = wanted + hours * 3_600_000;
    return utc(localTimeOf(new Date(near), zone)) - near;
  });
  return [...new Set(offsets)]
    .map((offset) => wanted - offset)
    .filter((at) => utc(localTimeOf(new Date(at), zone)) === wanted)
    .sort((a, b) => a - b)
    .map((at) => new Date(at));
}

/** The first instant at which a clock shows this time, or has passed it where spring skips it. */
export function firstInstantOf(local: LocalTime, zone = houseZone): Date {
  const [first] = instantsOf(local, zone);
  return first ?? firstInstantOf({ ...local, minute: Math.floor(local.minute / 60) * 60 + 60 }, zone);
}
