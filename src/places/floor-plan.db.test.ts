import assert from "node:assert/strict";
import { test } from "node:test";
import sharp from "sharp";
import { callAs, withinWorld } from "../../fixtures/world.ts";
import { read } from "../foundation/read.ts";
import { bookRoom } from "./book-room.ts";
import { placeOnPlan } from "./place-on-plan.ts";
import { floorOf, placedRoom, tuesday } from "./places.fixture.ts";
import { floorPicture, floorPlanForm, floorPlans } from "./read-floor-plans.ts";
import { removeFloorPlan } from "./remove-floor-plan.ts";
import "../registry.ts";

test("a place on the plan is taken when somebody has it, free before, and discreet to others", () =>
  withinWorld(async (of) => {
    const { plan, room } = await placedRoom(of);
    await of.done(bookRoom, tuesday(room, { discreet: true }), "entrepreneur");
    const at = async (time: string) => {
      const seen = await read(floorPlans, { plan, date: "2026-11-24", at: time }, callAs("neighbour", of));
      assert.ok(seen.ok);
      return seen.result.rows.map(({ id, taken, nextAt }) => [id, taken?.title, nextAt?.toISOString()]);
    };
    assert.deepEqual(await at("09:00"), [[room, undefined, "2026-11-24T09:00:00.000Z"]]);
    assert.deepEqual(await at("10:30"), [[room, "", undefined]]);
    assert.deepEqual(await at("12:00"), [[room, undefined, undefined]]);
  }));

test("a place stands once: put again it has moved; a new picture leaves what stands on it", () =>
  withinWorld(async (of) => {
    const { plan, room } = await placedRoom(of);
    await of.done(placeOnPlan, { plan, room, x: 80, y: 85, w: 20, h: 15 });
    const wide = await sharp({ create: { width: 4000, height: 1000, channels: 3, background: "#fff" } })
      .jpeg()
      .toBuffer();
    const file = { name: "plan.jpg", base64: wide.toString("base64") };
    assert.equal(await floorOf(of, { file }), plan);
    const form = await read(floorPlanForm, { plan }, callAs("community", of));
    assert.ok(form.ok);
    const { plan: kept, placed, others } = form.result;
    assert.deepEqual([kept?.width, kept?.height, others], [1800, 450, []]);
    assert.deepEqual(
      placed.map(({ place }) => place),
      [{ room, x: 80, y: 85, w: 20, h: 15 }],
    );
    const picture = await read(floorPicture, { plan }, callAs("entrepreneur", of));
    assert.ok(picture.ok);
    assert.equal(picture.result.mediaType, "image/webp");
  }));

test("a plan that is taken away leaves its places", () =>
  withinWorld(async (of) => {
    const { plan, room } = await placedRoom(of);
    await of.done(removeFloorPlan, { plan });
    const none = await read(floorPlans, {}, callAs("entrepreneur", of));
    assert.ok(none.ok);
    assert.deepEqual([none.result.plan, none.result.rows], [null, []]);
    await of.done(bookRoom, tuesday(room), "entrepreneur");
  }));
