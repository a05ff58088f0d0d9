import type { Example } from "../../fixtures/example.ts";
import { heldOf, passedOf } from "../../fixtures/support.ts";
import * as fixture from "./funding.fixture.ts";
import { recordHours } from "./record-hours.ts";

const { assignedOf, byHand, closedOf, conventionOf, otherConventionOf, recordedOf, sheetOf } = fixture;

export const example: Example = {
  as: "adviser",
  input: async (world) => {
    const { convention } = await assignedOf(world);
    return { appointment: await heldOf(world), convention, theme: "Premier devis" };
  },
  refused: {
    "funding.not-held": async (world) => ({ appointment: await passedOf(world), theme: "Devis" }),
    "funding.appointment-recorded": async (world) => {
      const input = { appointment: await heldOf(world), theme: "Premier devis" };
      await world.done(recordHours, input, "adviser");
      return { ...input, from: "12:00", to: "13:00" };
    },
    "funding.day-missing": (world) => ({ ...byHand(world), from: null }),
    "funding.hours-backwards": (world) => ({ ...byHand(world), from: "12:00" }),
    "funding.hours-too-long": (world) => ({ ...byHand(world), from: "08:00", to: "20:30" }),
    "funding.not-ended": (world) => ({ ...byHand(world), day: "2026-11-24" }),
    "funding.reason-missing": (world) => ({ ...byHand(world), reason: "" }),
    "funding.spent-twice": async (world) => {
      await recordedOf(world);
      return { ...byHand(world), from: "10:30", to: "11:30" };
    },
    "funding.outside-period": async (world) => {
      const { convention } = await assignedOf(world);
      return { ...byHand(world), day: "2025-12-10", convention };
    },
    "funding.not-assigned": async (world) => ({
      ...byHand(world),
      convention: (await conventionOf(world)).convention,
    }),
    "funding.funded-twice": async (world) => {
      await recordedOf(world, "colleague");
      return { ...byHand(world), convention: await otherConventionOf(world) };
    },
    "funding.month-at-signature": async (world) => {
      await sheetOf(world);
      return { ...byHand(world), from: "14:00", to: "15:00" };
    },
    "funding.month-closed": async (world) => {
      await closedOf(world);
      return { ...byHand(world), from: "14:00", to: "15:00" };
    },
  },
};
