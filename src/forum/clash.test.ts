import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { clashesOf, type Ground, isHard, type Laid } from "./clash.ts";

const at = (clock: string) => new Date(`2027-01-21T${clock}:00Z`);
const nadia = { id: "n", name: "Nadia Benali" };
const paul = { id: "p", name: "Paul Larrieu" };
const session = (proposal: string, venue: string, from: string, to: string, more: object = {}): Laid => ({
  ...{ proposal, title: `Atelier ${proposal}`, venue, startsAt: at(from), endsAt: at(to) },
  ...{ hosts: [nadia], expected: 10, form: "either", ...more },
});
const venue = (id: string, more: object = {}): Ground["venues"][number] => ({
  ...{ id, name: id, seats: 12, online: false, gone: false, atoms: [id], beforeMinutes: 0, afterMinutes: 0 },
  ...{ taken: [], closed: [], ...more },
});
const kinds = (sessions: readonly Laid[], ground: Partial<Ground>) =>
  clashesOf(sessions, { venues: [venue("Adour"), venue("Nive")], busy: [], ...ground }).map(
    ({ kind }) => kind,
  );

describe("what stands in the way of a programme", () => {
  test("one after the other in one room, nothing does", () => {
    const two = [session("A", "Adour", "09:00", "10:00"), session("B", "Adour", "10:00", "11:00")];
    assert.deepEqual(kinds(two, {}), []);
  });

  test("the time for setting up counts", () => {
    const two = [
      session("A", "Adour", "09:00", "10:00"),
      session("B", "Adour", "10:00", "11:00", { hosts: [paul] }),
    ];
    assert.deepEqual(kinds(two, { venues: [venue("Adour", { afterMinutes: 10 })] }), [
      "room-twice",
      "room-twice",
    ]);
  });

  test("a room inside a composite room is one room", () => {
    const two = [
      session("A", "Halle", "09:00", "10:00"),
      session("B", "Nive", "09:30", "10:30", { hosts: [] }),
    ];
    const venues = [venue("Halle", { atoms: ["Adour", "Nive"] }), venue("Nive")];
    assert.deepEqual(kinds(two, { venues }), ["room-twice", "room-twice"]);
  });

  test("nobody runs two sessions at once, and being taken elsewhere is said", () => {
    const two = [session("A", "Adour", "09:00", "10:00"), session("B", "Nive", "09:30", "10:30")];
    assert.deepEqual(kinds(two, {}), ["host-twice", "host-twice"]);
    const busy = [{ person: "n", from: at("09:00"), to: at("09:15") }];
    assert.deepEqual(kinds(two.slice(0, 1), { busy }), ["host-busy"]);
  });

  test("taken, closed, gone, small and on the wrong side", () => {
    const one = [session("A", "Adour", "09:00", "10:00", { expected: 30, form: "online" })];
    const stretch = [{ from: at("09:30"), to: at("11:00") }];
    assert.deepEqual(kinds(one, { venues: [venue("Adour", { taken: stretch, closed: stretch })] }), [
      ...["room-taken", "room-closed", "room-small", "wrong-form"],
    ]);
    assert.deepEqual(kinds(one, { venues: [venue("Adour", { gone: true })] }), ["room-gone", "wrong-form"]);
  });

  test("whatever the programme, no two sessions that are free of hard clashes share a room or a host", () => {
    const laid = fc.record({
      room: fc.integer({ min: 0, max: 2 }),
      start: fc.integer({ min: 0, max: 20 }),
      who: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(laid, { maxLength: 8 }), (drawn) => {
        const sessions = drawn.map(({ room, start, who }, n): Laid => {
          const startsAt = new Date(at("09:00").getTime() + start * 15 * 60_000);
          const endsAt = new Date(startsAt.getTime() + 3_600_000);
          const hosts = [who ? nadia : paul];
          return { ...session(`${n}`, `room ${room}`, "09:00", "10:00", { hosts }), startsAt, endsAt };
        });
        const ground = { venues: [0, 1, 2].map((n) => venue(`room ${n}`)), busy: [] };
        const hard = new Set(
          clashesOf(sessions, ground)
            .filter(isHard)
            .map(({ proposal }) => proposal),
        );
        const free = sessions.filter(({ proposal }) => !hard.has(proposal));
        for (const a of free)
          for (const b of sessions)
            if (a !== b && a.startsAt < b.endsAt && b.startsAt < a.endsAt)
              assert.ok(a.venue !== b.venue && a.hosts[0]?.id !== b.hosts[0]?.id);
      }),
    );
  });
});
