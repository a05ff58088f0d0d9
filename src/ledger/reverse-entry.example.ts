import type { Example } from "../../fixtures/example.ts";
import { testDay, type World } from "../../fixtures/world.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { makeScene } from "../foundation/scene.ts";
import { credit, debit } from "./entry.ts";
import { postEntries } from "./post.ts";
import { postEntry } from "./post-entry.ts";
import { reverseEntry } from "./reverse-entry.ts";

const lines = [
  { account: "613200", debitCents: 80_000 },
  { account: "512000", creditCents: 80_000 },
];
const rent = {
  journal: "OD",
  date: "2026-11-20",
  documentRef: "LOYER-11",
  label: "Loyer de novembre",
  lines,
};

/** An entry such as an invoice writes: it names the document that it comes from. */
async function postFromDocument(world: World): Promise<string> {
  return world.db.transaction().execute(async (tx) => {
    await enterCooperative(tx, world.cooperative, null);
    const scene = makeScene(tx, world.cooperative, world.actor("accountant"), testDay);
    const source = { noun: "invoicing.invoice", id: scene.newId() };
    const sold = [debit("512000", 5_000n), credit("706000", 5_000n)];
    const [entry] = await postEntries(scene, [{ ...rent, lines: sold, source, fiscalYear: "2026-12-31" }]);
    return entry?.id ?? "";
  });
}

const reversal = async (world: World) => {
  const { id } = await world.done(postEntry, rent, "accountant");
  return { entry: id, date: "2026-11-23", reason: "Loyer déjà passé par la banque" };
};

export const example: Example = {
  as: "accountant",
  input: reversal,
  refused: {
    "ledger.belongs-to-document": async (world) => {
      const id = await postFromDocument(world);
      return { entry: id, date: "2026-11-23", reason: "Erreur de client" };
    },
    "ledger.already-reversed": async (world) => {
      const input = await reversal(world);
      await world.done(reverseEntry, input, "accountant");
      return input;
    },
  },
};
