import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, test } from "node:test";
import { people } from "../../fixtures/people.ts";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { runJob } from "../foundation/job.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { listMail } from "../people/index.ts";
import { addCalendar } from "./add-calendar.ts";
import { agendaSettings } from "./agenda-settings.ts";
import { asked, offeredOf } from "./appointments.fixture.ts";
import { bookAppointment } from "./book-appointment.ts";
import { changeType } from "./change-type.ts";
import { type CalendarFailure, fetchCalendar } from "./fetch-calendar.ts";
import { readCalendar } from "./read-calendar.ts";

const weekly = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Essai//FR
BEGIN:VEVENT
UID:chorale@ailleurs.example
DTSTAMP:20260101T000000Z
DTSTART;TZID=Europe/Paris:20260903T090000
DTEND;TZID=Europe/Paris:20260903T103000
RRULE:FREQ=WEEKLY;BYDAY=TH
EXDATE;TZID=Europe/Paris:20261203T090000
SUMMARY:Chorale
END:VEVENT
BEGIN:VEVENT
UID:libre@ailleurs.example
DTSTAMP:20260101T000000Z
DTSTART:20261126T100000Z
DTEND:20261126T110000Z
TRANSP:TRANSPARENT
SUMMARY:Libre
END:VEVENT
END:VCALENDAR
`.replaceAll("\n", "\r\n");

const hoursLater = (hours: number) => new Date(testDay.getTime() + hours * 3_600_000);

/** A calendar read hour after hour, what its adviser sees of it, what a member is answered at an instant. */
function lookingAt(other: World, calendar: string) {
  const here = { database: other.db, cooperative: 1 };
  return {
    turn: (hours: number) =>
      runJob(readCalendar, { calendar, again: false }, { ...here, clock: () => hoursLater(hours) }),
    shown: async () => {
      const reading = { ...here, actor: other.actor("adviser"), clock: () => testDay };
      const found = await read(agendaSettings, {}, reading);
      return found.ok ? found.result.calendars[0] : undefined;
    },
    codeAt: async (startsAt: string, type: string) => {
      const outcome = await perform(bookAppointment, asked(type, { startsAt }), {
        ...{ ...here, actor: other.actor("entrepreneur"), door: "web" },
        ...{ clock: () => testDay, rehearse: true },
      });
      return outcome.ok ? "free" : outcome.refusal.code;
    },
  };
}

describe("a calendar kept elsewhere", () => {
  let server: Server;
  let answer: { status: number; body: string };
  let url: string;
  before(async () => {
    server = createServer((_, response) => response.writeHead(answer.status).end(answer.body));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/agenda.ics`;
  });
  after(() => {
    delete process.env.ENSEMBLE_PRIVATE_CALENDARS;
    server.close();
  });

  test("counts as busy, its failures are seen, and what it said last still counts", async () => {
    const other = await openWorld();
    try {
      const { id: calendar } = await other.done(addCalendar, { name: "Personnel", url }, "adviser");
      const { turn, shown, codeAt } = lookingAt(other, calendar);
      const type = await offeredOf(other);
      answer = { status: 200, body: weekly };
      // Nothing is asked of a private network on behalf of somebody outside.
      await turn(0);
      assert.equal((await shown())?.failure, "private");
      process.env.ENSEMBLE_PRIVATE_CALENDARS = "1";
      await turn(1);
      assert.equal((await shown())?.failure, null);
      assert.equal(await codeAt("2026-11-26T08:00:00.000Z", type), "appointments.slot-taken");
      assert.equal(await codeAt("2026-11-26T10:00:00.000Z", type), "free");
      assert.equal(await codeAt("2026-12-03T08:00:00.000Z", type), "free");
      assert.equal(await codeAt("2026-12-10T08:00:00.000Z", type), "appointments.slot-taken");
      answer = { status: 200, body: "<html>Connectez-vous</html>" };
      await turn(2);
      await turn(3);
      const failing = await shown();
      assert.equal(failing?.failure, "notCalendar");
      assert.deepEqual(failing?.failingSince, hoursLater(2));
      assert.equal(await codeAt("2026-11-26T08:00:00.000Z", type), "appointments.slot-taken");
      const told = (await listMail(other.db, people.adviser.email)).filter(({ subject }) =>
        subject.startsWith("Votre calendrier « Personnel »"),
      );
      assert.equal(told.length, 2);
      answer = { status: 404, body: "" };
      await turn(4);
      assert.equal((await shown())?.failure, "moved");
      const ignoring = { name: "Faire le point", minutes: 60, modes: ["site"], horizonDays: 60 };
      await other.done(changeType, { ...ignoring, type, calendarsIgnored: [calendar] }, "adviser");
      assert.equal(await codeAt("2026-11-26T08:00:00.000Z", type), "free");
    } finally {
      await other.close();
    }
  });

  test("is refused beyond two megabytes, and inside a network whatever its name", async () => {
    const why = (address: string, privateToo: boolean) =>
      fetchCalendar(address, { privateToo }).then(
        () => "read",
        (error: CalendarFailure) => error.why,
      );
    answer = { status: 200, body: "x".repeat(2_000_001) };
    assert.equal(await why(url, true), "tooLarge");
    assert.equal(await why(url, false), "private");
    assert.equal(await why(url.replace("127.0.0.1", "localhost"), false), "private");
  });
});
