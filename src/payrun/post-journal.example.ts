import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { postEntry } from "../ledger/index.ts";
import { delivered, firmJournal, november, posted } from "./payrun.fixture.ts";

const written = async (world: World, lines?: readonly string[]) => ({
  ...november,
  file: await firmJournal(world, lines),
});

export const example: Example = {
  as: "accountant",
  async input(world) {
    await delivered(world);
    return written(world);
  },
  refused: {
    "payrun.journal-refused": async (world) => {
      await delivered(world);
      return written(world, ["641000;Salaire brut;266,67;", "421000;Net à payer;;188,00"]);
    },
    "payrun.posted-already": async (world) => {
      await posted(world);
      return written(world);
    },
    "payrun.booked-otherwise": async (world) => {
      await delivered(world);
      const { activity } = world;
      const lines = [
        { account: "641000", debitCents: 5_000, activity },
        { account: "512000", creditCents: 5_000, activity },
      ];
      const entry = { journal: "OD", date: "2026-11-22", documentRef: "PAIE", label: "Paie à la main" };
      await world.done(postEntry, { ...entry, lines }, "accountant");
      return written(world);
    },
  },
};
