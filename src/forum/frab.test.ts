import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { frabJson, frabXml } from "./frab.ts";
import type { PublicProgramme } from "./read-programme.ts";

const session = (more: object) => ({
  ...{
    event: "0198f000-0000-7000-8000-0000000000e1",
    title: "Prix & « marges » <vite>",
    about: "On calcule.",
  },
  ...{ activity: null, activityName: "Atelier Benali", track: "t", trackName: "Vendre", venue: "v" },
  ...{
    venue: "0198f000-0000-7000-8000-00000000000a",
    venueName: "Adour",
    date: "2027-03-27",
    where: "Adour",
  },
  ...{ startsAt: new Date("2027-03-27T09:00:00Z"), endsAt: new Date("2027-03-27T10:30:00Z") },
  ...{ hosts: ["Nadia Benali", "Paul Etchart"], state: "published", online: false, left: 3, ...more },
});
const programme = {
  edition: {
    ...{ id: "e", name: "Le couteau suisse", about: "", form: "site", startsOn: "2027-03-27" },
    ...{ endsOn: "2027-03-28", fromMinute: 540, toMinute: 1080 },
  },
  ...{ asked: {}, sieves: {}, version: { number: 2, setAt: new Date() } },
  sessions: [
    session({ id: "0198f000-0000-7000-8000-000000000001" }),
    session({
      ...{ id: "0198f000-0000-7000-8000-00000abcdef0", title: "Vendre", trackName: null, date: "2027-03-28" },
      ...{ startsAt: new Date("2027-03-28T08:00:00Z"), endsAt: new Date("2027-03-28T09:00:00Z") },
    }),
    session({ id: "0198f000-0000-7000-8000-000000000003", title: "Annulé", state: "cancelled" }),
  ],
} as unknown as PublicProgramme;
const where = {
  page: "https://e.example/forum-public/la-navette/e",
  addressOf: ({ event }: { event: string }) => `https://e.example/agenda-public/la-navette/${event}`,
};

/** What the schema of conference apps asks of schedule.json (c3voc.de/schedule), and no more. */
const duration = z.string().regex(/^[0-9]+:[0-9]{2}$/);
const event = z.strictObject({
  ...{ id: z.int().min(1), guid: z.uuid(), title: z.string(), subtitle: z.string().nullable() },
  ...{ slug: z.string().regex(/^[a-z0-9_-]+[a-z0-9]$/), date: z.iso.datetime({ offset: true }) },
  ...{ start: z.string().regex(/^[0-2]\d:[0-5]\d$/), duration, room: z.string(), type: z.string() },
  ...{ track: z.string().nullable(), language: z.string(), abstract: z.string().nullable(), url: z.url() },
  ...{ description: z.string().nullable(), links: z.array(z.unknown()) },
  persons: z.array(z.strictObject({ name: z.string() })),
});
const schedule = z.strictObject({
  $schema: z.string(),
  generator: z.object({ name: z.string() }),
  schedule: z.object({
    ...{ version: z.string(), base_url: z.url() },
    conference: z.strictObject({
      acronym: z.string().regex(/^[a-z0-9_-][a-z0-9_]{3,}(-2[0-9]{3}-[a-z]+)?$/),
      ...{ title: z.string(), start: z.iso.date(), end: z.iso.date(), daysCount: z.int() },
      ...{ timeslot_duration: duration, time_zone_name: z.string().regex(/^[A-Z][a-z]+\/[A-Z][a-z]+$/) },
      ...{ url: z.url(), tracks: z.array(z.object({ name: z.string() })) },
      rooms: z.array(z.strictObject({ name: z.string(), guid: z.uuid() })),
      days: z.array(
        z.strictObject({
          ...{ index: z.int(), date: z.iso.date(), day_start: z.iso.datetime({ offset: true }) },
          ...{ day_end: z.iso.datetime({ offset: true }), rooms: z.record(z.string(), z.array(event)) },
        }),
      ),
    }),
  }),
});

test("a programme is a schedule as conference apps read it, in JSON", () => {
  const { conference } = schedule.parse(JSON.parse(JSON.stringify(frabJson(programme, where)))).schedule;
  assert.equal(conference.acronym, "le_couteau_suisse_2027");
  assert.equal(conference.daysCount, 2);
  const [first, second] = conference.days;
  // The clocks go forward in the night between its two days.
  assert.equal(first?.rooms.Adour?.[0]?.date, "2027-03-27T10:00:00+01:00");
  assert.equal(second?.rooms.Adour?.[0]?.date, "2027-03-28T10:00:00+02:00");
  assert.equal(first?.rooms.Adour?.[0]?.duration, "01:30");
  assert.equal(first?.rooms.Adour?.length, 1, "what is cancelled is not in it");
});

/** The elements of a text, each with those in it: enough of XML for what we write ourselves. */
interface Element {
  readonly name: string;
  readonly has: Readonly<Record<string, string>>;
  readonly inside: Element[];
  text: string;
}
function parsed(xml: string): Element {
  const top: Element = { name: "", has: {}, inside: [], text: "" };
  const open = [top];
  for (const [, close, name, attributes = "", text = ""] of xml
    .replace(/^<\?.*\?>\s*/, "")
    .matchAll(/<(\/?)([a-z_]+)((?: [a-z]+="[^"<]*")*)>([^<]*)/g)) {
    if (close) {
      assert.equal(open.pop()?.name, name, "each element is closed in its turn");
      continue;
    }
    const has = Object.fromEntries([...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, k, v]) => [k, v]));
    const element: Element = { name: name as string, has, inside: [], text };
    open.at(-1)?.inside.push(element);
    open.push(element);
  }
  assert.equal(open.length, 1);
  return top.inside[0] as Element;
}
const names = ({ inside }: Element) => inside.map(({ name }) => name);

test("the same in XML: the elements of the schema of frab, each where it may be, ids and slugs once", () => {
  const root = parsed(frabXml(programme, where));
  assert.equal(root.name, "schedule");
  assert.deepEqual(names(root), ["version", "conference", "day", "day"]);
  const [, conference, ...days] = root.inside as [Element, Element, ...Element[]];
  assert.deepEqual(names(conference).sort(), [
    ...["acronym", "days", "end", "start", "timeslot_duration", "title"],
  ]);
  const events = days.flatMap((day) => {
    assert.deepEqual(Object.keys(day.has).sort(), ["date", "end", "index", "start"]);
    return day.inside.flatMap((room) => {
      assert.equal(room.name, "room");
      assert.equal(room.has.name, "Adour");
      return room.inside;
    });
  });
  assert.equal(events.length, 2);
  const asked = [
    "room",
    "title",
    "type",
    "date",
    "start",
    "duration",
    "abstract",
    "slug",
    "subtitle",
    "track",
  ];
  for (const one of events) {
    assert.deepEqual(names(one).sort(), [...asked, "persons", "language", "links"].sort());
    assert.match(one.has.id ?? "", /^[1-9]\d*$/);
    assert.match(one.inside.find(({ name }) => name === "start")?.text ?? "", /^[0-2]\d:[0-5]\d$/);
    assert.match(one.inside.find(({ name }) => name === "duration")?.text ?? "", /^\d{1,2}:\d{2}$/);
    assert.deepEqual(names(one.inside.find(({ name }) => name === "persons") as Element), [
      "person",
      "person",
    ]);
  }
  for (const which of [
    (e: Element) => e.has.id,
    (e: Element) => e.has.guid,
    (e: Element) => e.inside.find(({ name }) => name === "slug")?.text,
  ])
    assert.equal(new Set(events.map(which)).size, events.length);
  const title = events[0]?.inside.find(({ name }) => name === "title")?.text;
  assert.equal(title, "Prix &amp; « marges » &lt;vite&gt;");
});
