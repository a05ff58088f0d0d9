import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { closeFiscalYear } from "./close-fiscal-year.ts";
import { closePeriod } from "./close-period.ts";
import { fecColumns } from "./fec/fec.ts";
import { openFiscalYear } from "./open-fiscal-year.ts";
import { postEntry } from "./post-entry.ts";

const name = "912345675FEC20251231.txt";
const book = {
  journal: "VT",
  account: "706200",
  party: "C0042",
  valid: "20250331",
  date: "20250315",
  credit: "100,00",
};

/** A sale of another program, its customer, its activity; the change makes it refused. */
function fec(change: Partial<typeof book> = {}): string {
  const { journal, account, party, valid, date, credit } = { ...book, ...change };
  const row = (number: string, label: string, aux: string[], amounts: string[]) =>
    [
      journal,
      "Ventes",
      "7",
      date,
      number,
      label,
      ...aux,
      "F7",
      date,
      "Facture F7",
      ...amounts,
      "",
      "",
      valid,
      "",
      "",
      "A017",
    ].join("\t");
  const rows = [
    row("411000", "Clients", [party, "Mairie de Tarnos"], ["100,00", "0,00"]),
    row(account, "Ateliers", ["", ""], ["0,00", credit]),
  ];
  return `${[[...fecColumns, "CodeAnalytique"].join("\t"), ...rows].join("\r\n")}\r\n`;
}

const given = (change: Partial<typeof book> = {}, fileName = name) => ({
  file: { name: fileName, text: fec(change) },
});
const openYear = (world: World) =>
  world.done(openFiscalYear, { startsOn: "2025-01-01", endsOn: "2025-12-31" });

export const example: Example = {
  as: "accountant",
  input: () => given(),
  refused: {
    "ledger.fec-refused": () => given({ credit: "90,00" }),
    "ledger.fec-without-period": () => {
      const next = fec({ date: "20260115", valid: "20260131" })
        .split("\r\n")
        .slice(1)
        .join("\r\n")
        .replaceAll("\t7\t", "\t8\t");
      return { file: { name: "export.txt", text: fec() + next } };
    },
    "ledger.year-too-long": () => ({ ...given(), from: "2023-01-01" }),
    "ledger.year-overlaps": () => ({
      ...given({ date: "20260115", valid: "20260131" }, "912345675FEC20260630.txt"),
    }),
    "ledger.year-has-entries": async (world) => {
      await openYear(world);
      const lines = [
        { account: "613200", debitCents: 5 },
        { account: "512000", creditCents: 5 },
      ];
      await world.done(
        postEntry,
        { journal: "OD", date: "2025-02-01", documentRef: "L", label: "Loyer", lines },
        "accountant",
      );
      return given();
    },
    "ledger.year-closed": async (world) => {
      await openYear(world);
      await world.done(closeFiscalYear, { fiscalYear: "2025-12-31" });
      return given();
    },
    "ledger.period-closed": async (world) => {
      await openYear(world);
      for (const month of ["01", "02", "03"]) await world.done(closePeriod, { month: `2025-${month}` });
      return given();
    },
    "ledger.bad-account-code": () => ({ ...given(), accounts: { 706200: "70-6" } }),
    "ledger.matched-unknown-activity": () => ({ ...given(), activities: { A017: "Z999" } }),
  },
};
