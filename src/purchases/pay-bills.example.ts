import type { Example } from "../../fixtures/example.ts";
import { booked, paid, sent, supplier } from "./purchases.fixture.ts";

type World = Parameters<Example["input"]>[0];
const paying = (bill: string, more: object = {}, amountCents: number | null = null) => ({
  ...{ paidOn: "2026-11-20", bills: [{ bill, amountCents }], ...more },
});
const after = (amountCents: number) => async (world: World) => paying(await booked(world), {}, amountCents);

export const example: Example = {
  as: "accountant",
  input: async (world) => paying(await booked(world)),
  refused: {
    "purchases.nothing-chosen": () => ({ paidOn: "2026-11-20", bills: [] }),
    "purchases.not-validated": async (world) => paying(await sent(world)),
    "purchases.nothing-left": async (world) => {
      const bill = await booked(world);
      await paid(world, bill);
      return paying(bill);
    },
    "purchases.nothing-paid": after(0),
    "purchases.more-than-left": after(120_001),
    "purchases.paid-before": async (world) => paying(await booked(world), { paidOn: "2026-11-09" }),
    "purchases.wrong-kind": async (world) => paying(await booked(world, { kind: "credit" })),
    "purchases.several-suppliers": async (world) => {
      const other = await supplier(world, { siren: null, name: "Librairie Elkar" });
      const bills = [await booked(world), await booked(world, { of: other })];
      return { paidOn: "2026-11-20", bills: bills.map((bill) => ({ bill })) };
    },
    "ledger.future-date": async (world) => paying(await booked(world), { paidOn: "2026-11-24" }),
  },
};
