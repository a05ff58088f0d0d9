import ICAL from "ical.js";
import { firstInstantOf, houseZone } from "../foundation/zoned.ts";
import type { Span } from "../occupancy/index.ts";
import { CalendarFailure } from "./fetch-calendar.ts";
import { isOwnUid } from "./invitation.ts";

/** Beyond, a rule that never ends is left where it stands. */
const mostOccurrences = 5_000;

/**
 * When the events of a calendar say busy within a span, recurrences expanded by ical.js: not those
 * cancelled, those that say free (TRANSP), nor our own that came back. A time without a zone, and a whole
 * day, are those of the house.
 */
export function busyOf(text: string, { from, to }: Span): Span[] {
  const calendar = read(text);
  const events = calendar.getAllSubcomponents("vevent");
  const found: Span[] = [];
  for (const main of events.filter((each) => !each.hasProperty("recurrence-id"))) {
    const uid = main.getFirstPropertyValue("uid");
    const exceptions = events.filter(
      (each) => each.hasProperty("recurrence-id") && each.getFirstPropertyValue("uid") === uid,
    );
    const event = new ICAL.Event(main, { exceptions });
    if (isOwnUid(event.uid ?? "")) continue;
    for (const { at, item } of occurrencesOf(event, { from, to })) if (isBusy(item)) found.push(at);
  }
  return found.filter((span) => span.from < to && from < span.to && span.from < span.to);
}

function read(text: string): ICAL.Component {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text));
    if (calendar.name !== "vcalendar") throw new CalendarFailure("notCalendar");
    for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
    return calendar;
  } catch {
    throw new CalendarFailure("notCalendar");
  }
}

const isBusy = ({ component }: ICAL.Event): boolean =>
  component.getFirstPropertyValue("transp") !== "TRANSPARENT" &&
  component.getFirstPropertyValue("status") !== "CANCELLED";

function* occurrencesOf(event: ICAL.Event, { from, to }: Span): Generator<{ at: Span; item: ICAL.Event }> {
  const spanOf = (start: ICAL.Time, end: ICAL.Time, item: ICAL.Event) => {
    const zone = zoneOf(item);
    return { at: { from: instantOf(start, zone), to: instantOf(end, zone) }, item };
  };
  if (!event.isRecurring()) return yield spanOf(event.startDate, event.endDate, event);
  const next = event.iterator();
  for (let n = 0; n < mostOccurrences; n++) {
    const time = next.next();
    if (!time || instantOf(time, zoneOf(event)) >= to) return;
    const { startDate, endDate, item } = event.getOccurrenceDetails(time);
    const one = spanOf(startDate, endDate, item);
    if (one.at.to > from) yield one;
  }
}

/** The zone that an event names, where this program knows it. */
function zoneOf({ component }: ICAL.Event): string {
  const named = component.getFirstProperty("dtstart")?.getFirstParameter("tzid");
  try {
    return named ? new Intl.DateTimeFormat("en", { timeZone: named }).resolvedOptions().timeZone : houseZone;
  } catch {
    return houseZone;
  }
}

/** What the calendar itself says of its zone goes first; what floats is a time of that zone. */
function instantOf(time: ICAL.Time, zone: string): Date {
  const floats = time.isDate || time.zone === ICAL.Timezone.localTimezone;
  if (!floats) return new Date(time.toUnixTime() * 1000);
  const two = (n: number) => String(n).padStart(2, "0");
  const date = `${String(time.year).padStart(4, "0")}-${two(time.month)}-${two(time.day)}`;
  return firstInstantOf({ date, minute: time.isDate ? 0 : time.hour * 60 + time.minute }, zone);
}
