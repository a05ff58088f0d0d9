import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { retireAccount } from "./books.fixture.sql.ts";
import { closeFiscalYear } from "./close-fiscal-year.ts";
import { closePeriod } from "./close-period.ts";
import { openFiscalYear } from "./open-fiscal-year.ts";

const entry = { journal: "OD", date: "2026-11-20", documentRef: "LOYER-11", label: "Loyer de novembre" };
const rent = { account: "613200", debitCents: 80_000 };
const bank = { account: "512000", creditCents: 80_000 };
const with2 = (first: object, second: object = bank) => ({ ...entry, lines: [first, second] });

export const example: Example = {
  as: "accountant",
  input: (world: World) => ({ ...entry, lines: [{ ...rent, activity: world.activity }, bank] }),
  refused: {
    "ledger.unbalanced": () => with2({ ...rent, debitCents: 79_999 }),
    "ledger.too-few-lines": () => ({ ...entry, lines: [rent] }),
    "ledger.one-side-only": () => with2({ ...rent, creditCents: 5 }),
    "ledger.unknown-account": () => with2({ ...rent, account: "699999" }),
    "ledger.retired-account": async (world) => {
      await retireAccount(world.url, world.cooperative, "651000", "2026-06-01");
      return with2({ ...rent, account: "651000" });
    },
    "ledger.third-party-missing": () => with2({ ...rent, account: "411000" }),
    "ledger.unknown-third-party": () => with2({ ...rent, account: "411000", thirdParty: "C404" }),
    "ledger.unknown-activity": () => with2({ ...rent, activity: v7() }),
    "ledger.unknown-journal": () => ({ ...with2(rent), journal: "XX" }),
    "ledger.no-fiscal-year": () => ({ ...with2(rent), date: "2019-11-20" }),
    "ledger.year-closed": async (world) => {
      await world.done(openFiscalYear, { startsOn: "2025-01-01", endsOn: "2025-12-31" });
      await world.done(closeFiscalYear, { fiscalYear: "2025-12-31" });
      return { ...with2(rent), date: "2025-11-20" };
    },
    "ledger.period-closed": async (world) => {
      await world.done(closePeriod, { month: "2026-01" });
      return { ...with2(rent), date: "2026-01-20" };
    },
    "ledger.future-date": () => ({ ...with2(rent), date: "2026-11-24" }),
  },
};
