import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { attachPaper } from "./attach-paper.ts";
import { postEntry } from "./post-entry.ts";

const receipt = { name: "Quittance de novembre.pdf", text: "%PDF-1.7\nLoyer de novembre : 800,00 €" };
const rent = {
  journal: "OD",
  date: "2026-11-20",
  documentRef: "LOYER-11",
  label: "Loyer de novembre",
  lines: [
    { account: "613200", debitCents: 80_000 },
    { account: "512000", creditCents: 80_000 },
  ],
};

const paid = async (world: World, paper: object = receipt) => {
  const { id } = await world.done(postEntry, rent, "accountant");
  return { entry: id, paper };
};

export const example: Example = {
  as: "accountant",
  input: (world) => paid(world),
  refused: {
    "documents.not-a-paper": (world) => paid(world, { name: "quittance.pdf", text: "MZ, un programme" }),
    "documents.paper-too-large": (world) =>
      paid(world, { name: "quittance.pdf", text: `%PDF-1.7${" ".repeat(10_000_000)}` }),
    "ledger.paper-already-attached": async (world) => {
      const input = await paid(world);
      await world.done(attachPaper, input, "accountant");
      return input;
    },
  },
};
