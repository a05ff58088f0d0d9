import assert from "node:assert/strict";
import { test } from "node:test";
import { openWorld, testDay } from "../../fixtures/world.ts";
import { read } from "../foundation/read.ts";
import { besideAppointment } from "./beside-appointment.ts";
import { actionSetOf, metOf, nadia } from "./journeys.fixture.ts";

test("beside an appointment stand the open actions of the two, and its record to write", async () => {
  const world = await openWorld();
  try {
    const appointment = await metOf(world);
    await actionSetOf(world);
    const call = { database: world.db, cooperative: world.cooperative, clock: () => testDay };
    const see = (who: "adviser" | "entrepreneur" | "neighbour" | "director") =>
      read(besideAppointment, { appointment }, { ...call, actor: world.actor(who) });
    const desk = await see("adviser");
    assert.ok(desk.ok);
    assert.deepEqual([desk.result.person, desk.result.mayWrite], [nadia(world), true]);
    assert.deepEqual(
      desk.result.actions.map(({ what }) => what),
      ["Relancer les trois devis"],
    );
    const own = await see("entrepreneur");
    assert.ok(own.ok && !own.result.mayWrite);
    for (const who of ["neighbour", "director"] as const) assert.equal((await see(who)).ok, false, who);
  } finally {
    await world.close();
  }
});
