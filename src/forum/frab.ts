import { type CivilDate, daysBetween } from "../foundation/calendar.ts";
import { escaped } from "../foundation/markup.ts";
import { clockOf, instantAt, whenOf } from "../foundation/when.ts";
import { houseZone, localTimeOf } from "../foundation/zoned.ts";
import { daysOf } from "./edition.ts";
import type { PublicProgramme } from "./read-programme.ts";

interface Where {
  /** The page of the programme. */
  readonly page: string;
  readonly addressOf: (session: { readonly event: string }) => string;
}
type Session = PublicProgramme["sessions"][number];

/** Letters, digits and the sign between words: « Fixer ses prix » is « fixer_ses_prix ». */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");

/** The same instant as the clocks of the house have it, with how far they are from UTC (RFC 3339). */
function wallTime(at: Date): string {
  const { date, minute } = localTimeOf(at);
  const offset = Math.round((Date.parse(`${date}T00:00:00Z`) + minute * 60_000 - at.getTime()) / 60_000);
  const seconds = String(at.getUTCSeconds()).padStart(2, "0");
  return `${date}T${clockOf(minute)}:${seconds}${offset < 0 ? "-" : "+"}${clockOf(Math.abs(offset))}`;
}

/** A number for apps that know sessions by one: of the end of its id, which is drawn by chance. */
const numberOf = ({ id }: Session): number => Number.parseInt(id.slice(-7), 16) + 1;
const lengthOf = ({ startsAt, endsAt }: Session): string =>
  clockOf(Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000));
const slugOf = (session: Session): string => `${plain(session.title) || "atelier"}-${numberOf(session)}`;
const takesPlace = ({ state }: Session): boolean => state !== "cancelled" && state !== "postponed";

/** Each of its days, with what takes place in each room. */
function daysWith({ edition, sessions }: PublicProgramme) {
  const hour = (day: CivilDate, minute: number) => wallTime(instantAt(day, clockOf(minute)));
  return daysOf(edition).map((date, n) => {
    const own = sessions.filter((one) => one.date === date && takesPlace(one));
    const rooms = [...new Set(own.map(({ venueName }) => venueName))].sort();
    return {
      ...{ index: n + 1, date, start: hour(date, edition.fromMinute), end: hour(date, edition.toMinute) },
      rooms: rooms.map((name) => ({ name, sessions: own.filter(({ venueName }) => venueName === name) })),
    };
  });
}

function conferenceOf({ edition: e }: PublicProgramme) {
  const year = e.startsOn.slice(0, 4);
  const name = plain(e.name);
  return {
    acronym: name.endsWith(year) ? name : `${name || "forum"}_${year}`,
    ...{ title: e.name, start: e.startsOn, end: e.endsOn },
    ...{ days: daysBetween(e.startsOn, e.endsOn) + 1, timeslot: "00:05" },
  };
}

const tag = (name: string, text: string | number) => `<${name}>${escaped(String(text))}</${name}>`;

function eventXml(one: Session, { addressOf }: Where): string {
  const persons = one.hosts.map((name) => tag("person", name)).join("");
  return `<event id="${numberOf(one)}" guid="${one.id}">
${tag("room", one.venueName)}${tag("title", one.title)}${tag("subtitle", one.activityName ?? "")}
${tag("type", "workshop")}${tag("date", wallTime(one.startsAt))}${tag("start", whenOf(one.startsAt).time)}
${tag("duration", lengthOf(one))}${tag("abstract", one.about)}${tag("slug", slugOf(one))}
${tag("track", one.trackName ?? "")}<persons>${persons}</persons>${tag("language", "fr")}
<links><link href="${escaped(addressOf(one))}">${escaped(one.title)}</link></links>
</event>`;
}

/** A released programme as conference apps read it: the schedule of frab, as XML. */
export function frabXml(programme: PublicProgramme, where: Where): string {
  const c = conferenceOf(programme);
  const days = daysWith(programme).map(({ index, date, start, end, rooms }) => {
    const inside = rooms.map(
      ({ name, sessions }) =>
        `<room name="${escaped(name)}">${sessions.map((one) => eventXml(one, where)).join("\n")}</room>`,
    );
    return `<day index="${index}" date="${date}" start="${start}" end="${end}">${inside.join("\n")}</day>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<schedule>${tag("version", programme.version?.number ?? 0)}
<conference>${tag("title", c.title)}${tag("acronym", c.acronym)}${tag("start", c.start)}${tag("end", c.end)}
${tag("days", c.days)}${tag("timeslot_duration", c.timeslot)}</conference>
${days.join("\n")}
</schedule>
`;
}

const eventJson = (one: Session, { addressOf }: Where) => ({
  ...{ id: numberOf(one), guid: one.id, title: one.title, subtitle: one.activityName, slug: slugOf(one) },
  ...{ date: wallTime(one.startsAt), start: whenOf(one.startsAt).time, duration: lengthOf(one) },
  ...{ room: one.venueName, track: one.trackName, type: "workshop", language: "fr" },
  ...{ abstract: one.about, description: null, url: addressOf(one), links: [] },
  persons: one.hosts.map((name) => ({ name })),
});

/** The same as JSON. */
export function frabJson(programme: PublicProgramme, where: Where) {
  const { timeslot, days, ...conference } = conferenceOf(programme);
  const venues = new Map(programme.sessions.map(({ venue, venueName }) => [venueName, venue]));
  const tracks = new Set(programme.sessions.flatMap(({ trackName }) => trackName ?? []));
  return {
    $schema: "https://c3voc.de/schedule/schema.json",
    generator: { name: "Ensemble" },
    schedule: {
      ...{ version: String(programme.version?.number ?? 0), base_url: where.page },
      conference: {
        ...conference,
        ...{ daysCount: days, timeslot_duration: timeslot, time_zone_name: houseZone, url: where.page },
        tracks: [...tracks].sort().map((name) => ({ name })),
        rooms: [...venues].map(([name, guid]) => ({ name, guid })),
        days: daysWith(programme).map(({ index, date, start, end, rooms }) => ({
          ...{ index, date, day_start: start, day_end: end },
          rooms: Object.fromEntries(
            rooms.map(({ name, sessions }) => [name, sessions.map((one) => eventJson(one, where))]),
          ),
        })),
      },
    },
  };
}
