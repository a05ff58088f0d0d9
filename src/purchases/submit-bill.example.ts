import type { Example } from "../../fixtures/example.ts";
import { kept, lineOf, paper, sent, supplier } from "./purchases.fixture.ts";

type World = Parameters<Example["input"]>[0];
const sending = (more: object) => async (world: World) => ({ bill: await kept(world, more) });

export const example: Example = {
  as: "entrepreneur",
  input: sending({}),
  refused: {
    "purchases.not-draft": async (world) => ({ bill: await sent(world) }),
    "purchases.supplier-missing": sending({ supplier: null }),
    "purchases.reference-missing": sending({ reference: "" }),
    "purchases.day-missing": sending({ issuedOn: null }),
    "purchases.lines-missing": sending({ lines: [] }),
    "purchases.category-missing": sending({ lines: [lineOf(100_000, { category: null })] }),
    "purchases.total-missing": sending({ grossCents: null, vatCents: null }),
    "purchases.totals-off": sending({ grossCents: 120_003, vatCents: 20_003 }),
    "purchases.reversed-vat": sending({ regime: "building" }),
    "purchases.paper-missing": sending({ paper: undefined }),
    "purchases.maybe-twice": async (world) => {
      const of = await supplier(world);
      await sent(world, { of, reference: "2026/118" });
      return { bill: await kept(world, { of, reference: "2026-118", paper: paper() }) };
    },
  },
};
