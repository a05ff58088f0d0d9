import type { Example } from "../../fixtures/example.ts";
import { car, carOf, tripOf } from "./expenses.fixture.ts";
import { keepExpense } from "./keep-expense.ts";
import { retireVehicle } from "./retire-vehicle.ts";
import { submitReport } from "./submit-report.ts";
import { validateReport } from "./validate-report.ts";

export const example: Example = {
  as: "entrepreneur",
  input: () => carOf(),
  refused: {
    "expenses.card-missing": () => {
      const { paper: _, ...told } = carOf() as Record<string, unknown>;
      return told;
    },
    "expenses.vehicle-retired": async (world) => {
      const id = await car(world);
      await world.done(retireVehicle, { vehicle: id }, "entrepreneur");
      return carOf({ id });
    },
    "expenses.driven": async (world) => {
      const id = await car(world);
      const { id: expense } = await world.done(keepExpense, tripOf(world, id), "entrepreneur");
      const sent = await world.done(submitReport, { expenses: [expense] }, "entrepreneur");
      await world.done(validateReport, { report: sent.id }, "accountant");
      return carOf({ id, fiscalPower: 7 });
    },
    "documents.not-a-paper": () => carOf({ paper: { name: "carte.pdf", text: "MZ" } }),
    "documents.paper-too-large": () =>
      carOf({ paper: { name: "carte.pdf", text: `%PDF-1.7${" ".repeat(10_000_000)}` } }),
  },
};
