import assert from "node:assert/strict";
import { test } from "node:test";
import { openWorld, testDay } from "../../fixtures/world.ts";
import { approveAbsence, declareAbsence } from "../absences/index.ts";
import { draftContract, signContract } from "../contracts/index.ts";
import { read } from "../foundation/read.ts";
import { asked, offeredOf } from "./appointments.fixture.ts";
import { bookAppointment } from "./book-appointment.ts";
import { openSlots } from "./open-slots.ts";

test("an adviser who is away offers no slot, once the absence is approved and not before", async () => {
  const world = await openWorld();
  try {
    const type = await offeredOf(world);
    const person = world.personId("adviser");
    const work = { person, kind: "cdi", startsOn: "2025-02-01", endsOn: null, job: "Accompagnement" };
    const { id: contract } = await world.done(draftContract, { ...work, fixedGrossCents: 240_000 }, "hr");
    await world.done(signContract, { contract, signedOn: "2025-01-20" }, "hr");
    const leave = { kind: "paid-leave", from: "2026-11-26", to: "2026-11-27" };
    const { id: absence } = await world.done(declareAbsence, leave, "adviser");
    const offersThursday = async () => {
      const call = { database: world.db, cooperative: 1, actor: world.actor("entrepreneur") };
      const found = await read(openSlots, { type }, { ...call, clock: () => testDay });
      assert.ok(found.ok);
      return found.result.slots.some(({ from }) => from.toISOString().startsWith("2026-11-26"));
    };
    assert.equal(await offersThursday(), true);
    await world.done(approveAbsence, { absence }, "hr");
    assert.equal(await offersThursday(), false);
    await assert.rejects(world.done(bookAppointment, asked(type), "entrepreneur"), {
      message: /appointments\.not-offered/,
    });
  } finally {
    await world.close();
  }
});
