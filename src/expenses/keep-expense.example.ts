import type { Example } from "../../fixtures/example.ts";
import { car, kept, lunchOf, tripOf } from "./expenses.fixture.ts";
import { submitReport } from "./submit-report.ts";

export const example: Example = {
  as: "entrepreneur",
  input: (world) => lunchOf(world),
  refused: {
    "expenses.held": async (world) => {
      const id = await kept(world);
      await world.done(submitReport, { expenses: [id] }, "entrepreneur");
      return { ...lunchOf(world), id };
    },
    "expenses.not-your-activity": (world) => lunchOf(world, { activity: world.otherActivity }),
    "expenses.unknown-category": (world) => lunchOf(world, { category: "jacuzzi" }),
    "expenses.not-spent-yet": (world) => lunchOf(world, { spentOn: "2026-11-24" }),
    "expenses.nothing-spent": (world) => lunchOf(world, { grossCents: 0 }),
    "expenses.too-much-vat": (world) => lunchOf(world, { vatCents: 1_200 }),
    "expenses.trip-too-long": async (world) => tripOf(world, await car(world), { km: 9_000 }),
    "expenses.unknown-vehicle": async (world) => tripOf(world, await car(world, {}, "neighbour")),
    "expenses.away-after": (world) => lunchOf(world, { category: "nuit", awaySince: "2026-11-20" }),
    "expenses.paid-by-scale": async (world) =>
      lunchOf(world, { category: "carburant", vehicle: await car(world) }),
    "expenses.paid-by-costs": async (world) => tripOf(world, await car(world, { basis: "costs" })),
    "documents.not-a-paper": (world) => lunchOf(world, { paper: { name: "ticket.pdf", text: "MZ" } }),
    "documents.paper-too-large": (world) =>
      lunchOf(world, { paper: { name: "ticket.pdf", text: `%PDF-1.7${" ".repeat(10_000_000)}` } }),
  },
};
