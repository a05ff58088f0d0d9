import { z } from "zod";
import { type Actor, isTeam } from "../foundation/actor.ts";
import type { FileExport } from "../foundation/file-export.ts";
import { type Columns, leave, rowsOf } from "../foundation/statements/index.ts";
import { readLines, sumLines } from "./ledger-line.sql.ts";
import { letterOf } from "./letter.ts";
import { findFiscalYear, readBalance } from "./statement.sql.ts";
import { daysOf, statementFilter } from "./statement-filter.ts";
import { readThirdPartyBalances, sumThirdPartyBalances } from "./third-party.sql.ts";
import { words } from "./words.ts";

const format = z.enum(["csv", "xlsx"]).default("csv");

/** Whoever may see the statement may take it away: the same question as its view asks. */
const may = (actor: Actor, { activity }: { activity?: string | undefined }) =>
  isTeam(actor) || (!!activity && (actor.activities.has(activity) || actor.follows.has(activity)));

const amounts = [
  ["debit", words.debit, "cents"],
  ["credit", words.credit, "cents"],
] as const;

const balanceInput = z.object({ ...statementFilter, format });

const exportBalance: FileExport<typeof balanceInput> = {
  name: "ledger.export-balance",
  label: words.trialBalance,
  input: balanceInput,
  makes: "file",
  may,
  async write({ year: wanted, format: as, activity, site, ...period }, scene, sink) {
    const { db, cooperative, today } = scene;
    const year = await findFiscalYear(db, cooperative, { year: wanted, on: today });
    if (!year) return null;
    const { from, to } = daysOf(period);
    const q = { fiscalYear: year.endsOn, from, upTo: to ?? year.endsOn, activity, site };
    const balances = await readBalance(db, cooperative, q);
    const rows = rowsOf(balances, (row) => ({
      account: row.account,
      label: row.label,
      opening: row.openingCents,
      debit: row.debitCents,
      credit: row.creditCents,
      balance: row.openingCents + row.debitCents - row.creditCents,
    }));
    const columns: Columns = [
      ["account", words.account, "text"],
      ["label", words.label, "text"],
      ["opening", words.opening, "cents"],
      ...amounts,
      ["balance", words.balance, "cents"],
    ];
    const name = `balance-${year.endsOn.slice(0, 4)}`;
    return leave(
      scene,
      sink,
      { format: as, name, title: words.trialBalance, columns, count: balances.length },
      rows,
    );
  },
};

const linesInput = z.object({
  ...statementFilter,
  account: z.string().trim().max(16).optional(),
  thirdParty: z.string().trim().max(40).optional(),
  journal: z.string().trim().max(10).optional(),
  format,
});

const lineColumns: Columns = [
  ["date", words.date, "date"],
  ["journal", words.journal, "text"],
  ["number", words.number, "integer"],
  ["document", words.document, "text"],
  ["account", words.account, "text"],
  ["thirdParty", words.thirdParty, "text"],
  ["thirdPartyLabel", words.thirdPartyName, "text"],
  ["activity", words.activity, "text"],
  ["label", words.label, "text"],
  ["letter", words.letter, "text"],
  ...amounts,
];

const exportLines: FileExport<typeof linesInput> = {
  name: "ledger.export-lines",
  label: words.generalLedger,
  input: linesInput,
  makes: "file",
  may,
  async write({ year: wanted, format: as, ...filter }, scene, sink) {
    const { db, cooperative, today } = scene;
    const year = await findFiscalYear(db, cooperative, { year: wanted, on: today });
    if (!year) return null;
    const selection = { ...filter, ...daysOf(filter), fiscalYear: year.endsOn };
    const rows = rowsOf(readLines(db, cooperative, selection), (l) => ({
      ...{ date: l.date, journal: l.journal, number: l.number, document: l.documentRef },
      ...{ account: l.account, thirdParty: l.thirdParty, thirdPartyLabel: l.thirdPartyLabel },
      ...{ activity: l.activityCode, label: l.label, letter: l.letter === null ? null : letterOf(l.letter) },
      ...{ debit: l.debitCents, credit: l.creditCents },
    }));
    const { lines: count } = await sumLines(db, cooperative, selection);
    const what = filter.journal ? `journal-${filter.journal.replace(/[^A-Z0-9_-]/g, "")}` : "grand-livre";
    const name = `${what}-${year.endsOn.slice(0, 4)}`;
    const asked = { format: as, name, title: words.generalLedger, columns: lineColumns, count };
    return leave(scene, sink, asked, rows);
  },
};

const partiesInput = z.object({ ...statementFilter, search: z.string().trim().max(100).optional(), format });

const exportThirdParties: FileExport<typeof partiesInput> = {
  name: "ledger.export-third-parties",
  label: words.thirdPartyLedger,
  input: partiesInput,
  makes: "file",
  may,
  async write({ year: wanted, format: as, ...filter }, scene, sink) {
    const { db, cooperative, today } = scene;
    const year = await findFiscalYear(db, cooperative, { year: wanted, on: today });
    if (!year) return null;
    const selection = { ...filter, ...daysOf(filter), fiscalYear: year.endsOn };
    const rows = rowsOf(readThirdPartyBalances(db, cooperative, selection), (row) => ({
      ...{ account: row.account, thirdParty: row.thirdParty, label: row.label, opening: row.openingCents },
      ...{ debit: row.debitCents, credit: row.creditCents },
      balance: row.openingCents + row.debitCents - row.creditCents,
    }));
    const columns: Columns = [
      ["account", words.account, "text"],
      ["thirdParty", words.thirdParty, "text"],
      ["label", words.thirdPartyName, "text"],
      ["opening", words.opening, "cents"],
      ...amounts,
      ["balance", words.balance, "cents"],
    ];
    const { rows: count } = await sumThirdPartyBalances(db, cooperative, selection);
    const name = `tiers-${year.endsOn.slice(0, 4)}`;
    return leave(scene, sink, { format: as, name, title: words.thirdPartyLedger, columns, count }, rows);
  },
};

export const statementExports = [exportBalance, exportLines, exportThirdParties];
