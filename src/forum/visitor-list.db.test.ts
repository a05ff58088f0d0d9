import assert from "node:assert/strict";
import { test } from "node:test";
import { callAs, type World, withinWorld } from "../../fixtures/world.ts";
import { asVisitor } from "../events/events.fixture.ts";
import { visitorIn } from "../foundation/actor.ts";
import { read } from "../foundation/read.ts";
import "../registry.ts";
import { released } from "./forum.fixture.ts";
import { joinList } from "./join-list.ts";
import { markPublicly } from "./mark-publicly.ts";
import { publicForumCalendar, publicProgramme, readProgramme } from "./read-programme.ts";

const list = "k".repeat(43);
const visitor = (world: World) => ({ ...callAs("entrepreneur", world), actor: visitorIn("fr") });

test("a visitor’s list holds what they mark, is a calendar, and becomes that of whoever signs in", () =>
  withinWorld(async (world) => {
    const { edition, proposal } = await released(world, { audience: "public" });
    const mark = (starred: boolean) => asVisitor(world, markPublicly, { edition, proposal, starred, list });
    const marked = async () => {
      const seen = await read(publicProgramme, { edition, list }, visitor(world));
      return seen.ok ? seen.result.marked : null;
    };
    const titles = async () => {
      const file = await read(publicForumCalendar, { edition, list, house: "la-navette" }, visitor(world));
      return file.ok ? [...file.result.text.matchAll(/SUMMARY:(.*)\r/g)].map(([, title]) => title) : null;
    };
    assert.deepEqual(await marked(), []);
    // Twenty presses at once make one list and one star.
    const pressed = await Promise.all(Array.from({ length: 20 }, () => mark(true)));
    assert.ok(pressed.every(({ ok }) => ok));
    assert.deepEqual(await marked(), [proposal]);
    assert.deepEqual(await titles(), ["Fixer ses prix"]);
    await mark(false);
    assert.deepEqual([await marked(), await titles()], [[], []]);
    await mark(true);
    await world.done(joinList, { edition, list }, "neighbour");
    const mine = await read(readProgramme, { edition, mine: "true" }, callAs("neighbour", world));
    assert.ok(mine.ok);
    assert.deepEqual(
      mine.result.sessions.map((one) => [one.id, one.starred]),
      [[proposal, true]],
    );
    assert.deepEqual(await marked(), [], "its address opens an empty list from then on");
  }));

test("a programme for members is marked by no visitor", () =>
  withinWorld(async (world) => {
    const { edition, proposal } = await released(world);
    const outcome = await asVisitor(world, markPublicly, { edition, proposal, starred: true, list });
    assert.equal(outcome.ok, false);
  }));
