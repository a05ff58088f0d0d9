import type { Example } from "../../fixtures/example.ts";
import { booked, paid, supplier } from "./purchases.fixture.ts";

export const example: Example = {
  as: "accountant",
  input: async (world) => {
    const of = await supplier(world);
    return { bill: await booked(world, { of }), credit: await booked(world, { of, kind: "credit" }) };
  },
  refused: {
    "purchases.wrong-kind": async (world) => {
      const of = await supplier(world);
      return { bill: await booked(world, { of }), credit: await booked(world, { of }) };
    },
    "purchases.other-account": async (world) => {
      const other = await supplier(world, { siren: null, name: "Librairie Elkar" });
      const credit = await booked(world, { of: other, kind: "credit" });
      return { bill: await booked(world), credit };
    },
    "purchases.nothing-left": async (world) => {
      const of = await supplier(world);
      const bill = await booked(world, { of });
      await paid(world, bill);
      return { bill, credit: await booked(world, { of, kind: "credit" }) };
    },
  },
};
