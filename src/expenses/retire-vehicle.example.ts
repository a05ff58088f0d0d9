import type { Example } from "../../fixtures/example.ts";
import { car } from "./expenses.fixture.ts";
import { retireVehicle } from "./retire-vehicle.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ vehicle: await car(world) }),
  refused: {
    "expenses.vehicle-retired": async (world) => {
      const vehicle = await car(world);
      await world.done(retireVehicle, { vehicle }, "entrepreneur");
      return { vehicle };
    },
  },
};
