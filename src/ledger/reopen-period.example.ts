import type { Example } from "../../fixtures/example.ts";
import { operator } from "../foundation/actor.ts";
import { perform } from "../foundation/perform.ts";
import { closeFiscalYear } from "./close-fiscal-year.ts";
import { closePeriod } from "./close-period.ts";

const reason = "Une facture de fournisseur manquait";

export const example: Example = {
  as: "director",
  input: async (world) => {
    await world.done(closePeriod, { month: "2026-10", earlierToo: true });
    return { month: "2026-10", reason };
  },
  refused: {
    "ledger.month-not-closed": () => ({ month: "2026-10", reason }),
    "ledger.frozen-by-next": async (world) => {
      await world.done(closePeriod, { month: "2026-10", earlierToo: true });
      return { month: "2026-09", reason };
    },
    "ledger.frozen-by-date": async (world) => {
      await world.done(closePeriod, { month: "2026-09", earlierToo: true });
      return { month: "2026-09", reason };
    },
    "ledger.frozen-by-year": async (world) => {
      const later = () => new Date("2027-01-20T12:00:00Z");
      const call = {
        database: world.db,
        cooperative: 1,
        actor: operator,
        door: "cli" as const,
        clock: later,
      };
      await perform(closePeriod, { month: "2026-12", earlierToo: true }, call);
      await perform(closeFiscalYear, { fiscalYear: "2026-12-31" }, call);
      return { month: "2026-12", reason };
    },
  },
};
