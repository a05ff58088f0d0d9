import type { Example } from "../../fixtures/example.ts";
import { billOf, booked, lineOf, sent, supplier } from "./purchases.fixture.ts";

type World = Parameters<Example["input"]>[0];
const with_ = (more: object) => async (world: World) => billOf(world, await supplier(world), more);

export const example: Example = {
  as: "entrepreneur",
  input: with_({}),
  refused: {
    "purchases.held": async (world) => ({ ...billOf(world, await supplier(world)), id: await sent(world) }),
    "purchases.unknown-supplier": (world) => billOf(world, world.activity),
    "purchases.unknown-category": with_({ lines: [lineOf(100_000, { category: "jacuzzi" })] }),
    "purchases.not-issued-yet": with_({ issuedOn: "2026-11-24" }),
    "purchases.due-before": with_({ dueOn: "2026-11-09" }),
    "purchases.total-missing": with_({ grossCents: 0 }),
    "purchases.advanced-too-much": async (world) =>
      billOf(world, await supplier(world), {
        ...{ advancedBy: world.personId("entrepreneur"), advancedCents: 120_001 },
      }),
    "purchases.advanced-by-other": async (world) =>
      billOf(world, await supplier(world), { advancedBy: world.personId("neighbour") }),
    "purchases.credit-advanced": async (world) =>
      billOf(world, await supplier(world), {
        ...{ kind: "credit", advancedBy: world.personId("entrepreneur") },
      }),
    "purchases.origin-elsewhere": async (world) => {
      const origin = await booked(world);
      const other = await supplier(world, { siren: null, name: "Librairie Elkar" });
      return billOf(world, other, { kind: "credit", origin });
    },
    "documents.not-a-paper": with_({ paper: { name: "facture.pdf", text: "MZ" } }),
  },
};
