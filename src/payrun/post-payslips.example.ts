import type { Example } from "../../fixtures/example.ts";
import { postEntry } from "../ledger/index.ts";
import { back, delivered, november, payslipOf, posted } from "./payrun.fixture.ts";

type World = Parameters<Example["input"]>[0];
const named = async (world: World) => ({ ...november, payslips: [await payslipOf(world)] });

export const example: Example = {
  as: "accountant",
  async input(world) {
    await delivered(world);
    return november;
  },
  refused: {
    "payrun.nothing-to-post": async (world) => {
      await back(world);
      return november;
    },
    "payrun.not-delivered": async (world) => {
      await back(world);
      return named(world);
    },
    "payrun.posted-already": async (world) => {
      await posted(world);
      return named(world);
    },
    "payrun.figures-missing": async (world) => {
      await delivered(world, { costHidden: true });
      return named(world);
    },
    "payrun.does-not-add-up": async (world) => {
      await delivered(world, { employer: 5_000 });
      return named(world);
    },
    "payrun.booked-otherwise": async (world) => {
      await delivered(world);
      const { activity } = world;
      const lines = [
        { account: "641000", debitCents: 5_000, activity },
        { account: "512000", creditCents: 5_000, activity },
      ];
      const entry = {
        journal: "OD",
        date: "2026-11-22",
        documentRef: "PAIE",
        label: "Paie à la main",
        lines,
      };
      await world.done(postEntry, entry, "accountant");
      return named(world);
    },
  },
};
