import assert from "node:assert/strict";
import { test } from "node:test";
import { v7 } from "uuid";
import { callAs, withinWorld } from "../../fixtures/world.ts";
import { read } from "../foundation/read.ts";
import { checkInDesk } from "./check-in-desk.ts";
import { published, seated } from "./events.fixture.ts";
import { type Answer, recordArrivals } from "./record-arrivals.ts";

const at = (minute: number) => `2026-11-23T11:${minute}:00.000Z`;

test("two telephones without a line note the same people, and agree once both have sent, twice", () =>
  withinWorld(async (world) => {
    const event = await published(world);
    const [nadia, paul] = [await seated(world, event), await seated(world, event, "neighbour")];
    const desk = async () => {
      const seen = await read(checkInDesk, { event }, callAs("adviser", world));
      assert.ok(seen.ok);
      return seen.result;
    };
    const ticket = (await desk()).rows.find(({ id }) => id === nadia)?.ticket;
    // The first scans Nadia, then Paul by mistake and takes him back; the second ticks Nadia later.
    const mistake = { id: v7(), registration: paul, at: at(32), way: "list" };
    const first = [
      { id: v7(), ticket: `https://e.example/a?billet=${ticket}`, at: at(30), way: "scan" },
      mistake,
      { ...mistake, id: v7(), at: at(33), came: false, why: "Ce n’était pas lui." },
    ];
    const second = [{ id: v7(), registration: nadia, at: at(31), way: "list" }];
    const send = (arrivals: object[]) =>
      world.done<{ answers: Answer[] }>(recordArrivals, { event, arrivals }, "adviser");
    assert.deepEqual(
      (await send(second)).answers.map(({ said }) => said),
      ["in"],
    );
    assert.deepEqual(
      (await send(first)).answers.map(({ said }) => said),
      ["again", "in", "out"],
    );
    await send([...first, ...second]);
    const { rows, story } = await desk();
    assert.deepEqual(
      rows.map(({ id, came }) => [id, came]).sort(),
      [
        [nadia, true],
        [paul, false],
      ].sort(),
    );
    assert.equal(story.length, 4);
    assert.equal(story.find(({ came }) => !came)?.why, "Ce n’était pas lui.");
    const stranger = await send([{ id: v7(), ticket: "0000-0000", at: at(40), way: "code" }]);
    assert.deepEqual(
      stranger.answers.map(({ said }) => said),
      ["unknown"],
    );
  }));
