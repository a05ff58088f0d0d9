import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { joinActivity, openActivity } from "../activities/index.ts";
import { car, kept, lunchOf, sent, tripOf } from "./expenses.fixture.ts";
import { keepExpense } from "./keep-expense.ts";
import { submitReport } from "./submit-report.ts";

const sending = async (world: World, more: object) => ({ expenses: [await kept(world, more)] });

async function trip(world: World, more: object) {
  const told = tripOf(world, await car(world), more);
  return { expenses: [(await world.done(keepExpense, told, "entrepreneur")).id] };
}

export const example: Example = {
  as: "entrepreneur",
  input: (world) => sending(world, {}),
  refused: {
    "expenses.nothing-to-send": () => ({ expenses: [] }),
    "expenses.held": async (world) => {
      const expense = await kept(world);
      await world.done(submitReport, { expenses: [expense] }, "entrepreneur");
      return { expenses: [expense] };
    },
    "expenses.several-activities": async (world) => {
      const person = world.personId("entrepreneur");
      const opening = { code: "A019", name: "Gîte Benali", kind: "individual", openedOn: "2026-01-01" };
      const { id: activity } = await world.done(openActivity, opening);
      await world.done(joinActivity, { activity, person, since: "2026-01-01" });
      const here = await kept(world);
      const there = await kept(world, { activity, grossCents: 1_000, vatCents: 0 });
      return { expenses: [here, there] };
    },
    "expenses.maybe-twice": async (world) => {
      await sent(world);
      return sending(world, {});
    },
    "expenses.category-missing": (world) => sending(world, { category: null }),
    "expenses.day-missing": (world) => sending(world, { spentOn: null }),
    "expenses.amount-missing": (world) => sending(world, { grossCents: null, vatCents: null }),
    "expenses.beneficiary-missing": (world) => sending(world, { category: "cadeau" }),
    "expenses.paper-missing": async (world) => {
      const { paper: _, ...told } = lunchOf(world);
      return { expenses: [(await world.done(keepExpense, told, "entrepreneur")).id] };
    },
    "expenses.vehicle-missing": (world) => trip(world, { vehicle: null }),
    "expenses.km-missing": (world) => trip(world, { km: null }),
    "expenses.places-missing": (world) => trip(world, { toPlace: "" }),
    "expenses.purpose-missing": (world) => trip(world, { label: "" }),
    "expenses.units-missing": (world) => sending(world, { category: "repas-deplacement" }),
    "expenses.away-since-missing": (world) => sending(world, { category: "nuit", units: 2 }),
  },
};
