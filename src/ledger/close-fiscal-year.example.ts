import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { closeFiscalYear } from "./close-fiscal-year.ts";
import { openFiscalYear } from "./open-fiscal-year.ts";

const past = async (world: World) => {
  await world.done(openFiscalYear, { startsOn: "2025-01-01", endsOn: "2025-12-31" });
  return { fiscalYear: "2025-12-31" };
};

export const example: Example = {
  as: "accountant",
  input: past,
  refused: {
    "ledger.year-not-over": () => ({ fiscalYear: "2026-12-31" }),
    "ledger.year-already-closed": async (world) => {
      await world.done(closeFiscalYear, await past(world));
      return { fiscalYear: "2025-12-31" };
    },
  },
};
