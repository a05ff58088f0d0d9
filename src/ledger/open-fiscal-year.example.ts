import type { Example } from "../../fixtures/example.ts";

const next = { startsOn: "2027-01-01", endsOn: "2027-12-31" };

export const example: Example = {
  as: "accountant",
  input: () => next,
  refused: {
    "ledger.year-overlaps": () => ({ ...next, startsOn: "2026-12-31" }),
    "ledger.year-too-long": () => ({ ...next, endsOn: "2026-12-31" }),
  },
};
