import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { apply } from "./apply.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import { registrationsOf } from "./joining.fixture.sql.ts";
import { application, meetingOf } from "./joining.fixture.ts";

const before = new Date("2026-10-01T12:00:00Z");

async function heldOf(world: World) {
  const meeting = await meetingOf(world, { date: "2026-11-10" }, before);
  await world.done(apply, { ...application, meeting }, "hr", before);
  const [registration] = await registrationsOf(world.url, world.cooperative, meeting);
  return { meeting, said: [{ registration, came: true }] };
}

export const example: Example = {
  as: "community",
  input: heldOf,
  refused: {
    "joining.not-begun": async (world) => ({ ...(await heldOf(world)), meeting: await meetingOf(world) }),
    "joining.meeting-cancelled": async (world) => {
      const held = await heldOf(world);
      await world.done(cancelMeeting, { meeting: held.meeting, why: "La salle est prise." }, "hr", before);
      return held;
    },
    "joining.not-in-meeting": async (world) => ({
      ...(await heldOf(world)),
      said: [{ registration: v7(), came: true }],
    }),
  },
};
