import type { CivilDate } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import type { UploadedFile } from "../foundation/uploaded-file.ts";
import { type FiscalYear, hasBooks, listClosedMonths, listFiscalYears } from "./books.sql.ts";
import { frenchChart, frenchJournals } from "./chart.ts";
import { type FecReading, type FecReport, readFec } from "./fec/index.ts";
import {
  createStaging,
  findKnownNames,
  findKnownParties,
  hasEntries,
  type KnownNames,
  type NewNames,
  stageEntries,
} from "./import.sql.ts";
import { type BookFacts, bodyOf, periodOf, startFacts, validOnOf } from "./imported-book.ts";
import { ImportedNames, type Matching } from "./imported-names.ts";

/** All that is needed to decide whether a book can be taken over, and to do it. */
export interface ImportPlan {
  readonly fileName: string;
  readonly report: FecReport;
  readonly period: { readonly from: CivilDate; readonly to: CivilDate; readonly guessed: boolean } | null;
  readonly years: readonly FiscalYear[];
  /** The year of these very dates, if it is open here already. */
  readonly existing: FiscalYear | undefined;
  readonly filled: boolean;
  readonly closedMonths: readonly string[];
  readonly hasBooks: boolean;
  readonly known: KnownNames;
  readonly matching: Matching;
  readonly names: ImportedNames;
  readonly missing: NewNames;
  readonly facts: BookFacts;
}

/** How a book is to be read: the days of its year, its analytic column, what its codes are matched with. */
export interface AskedImport extends Matching {
  readonly from?: CivilDate | undefined;
  readonly to?: CivilDate | undefined;
  readonly analyticColumn?: string | undefined;
}

const batch = 500;

/** What a cooperative without books will have as soon as they are opened. */
const chartNames = {
  accounts: new Set(frenchChart.map(({ code }) => code)),
  collective: new Set(frenchChart.filter(({ collective }) => collective).map(({ code }) => code)),
  journals: new Set<string>(frenchJournals.map(({ code }) => code)),
};

/** Reads the whole file once, in bounded memory, and keeps its entries on the server until commit. */
export async function planImport(file: UploadedFile, asked: AskedImport, scene: Scene): Promise<ImportPlan> {
  const { db, cooperative } = scene;
  const years = await listFiscalYears(db, cooperative);
  const closing = asked.to ?? readFec(none(), file.name).report.period?.to;
  const same = years.find(({ endsOn }) => endsOn === closing);
  const from = asked.from ?? same?.startsOn;
  const { to, analyticColumn } = asked;
  const options = { ...(from && { from }), ...(to && { to }), ...(analyticColumn && { analyticColumn }) };
  const opened = await hasBooks(db, cooperative);
  const found = await findKnownNames(db, cooperative);
  const known = opened ? found : { ...found, ...chartNames };
  const names = new ImportedNames(known, asked);
  const facts = startFacts();
  const reading = readFec(file.open(), file.name, options);
  await stageBook(reading, names, facts, closing ?? scene.today, scene);
  const { report } = reading;
  refuseOutsidePlan(report, names);
  const period = periodOf(report);
  const existing = years.find(({ startsOn, endsOn }) => startsOn === period?.from && endsOn === period.to);
  const knownParties = await findKnownParties(db, cooperative, names.partyCodes);
  return {
    fileName: file.name,
    report,
    period,
    years,
    existing,
    filled: existing !== undefined && (await hasEntries(db, cooperative, existing.endsOn)),
    closedMonths: await listClosedMonths(db, cooperative),
    hasBooks: opened,
    known,
    matching: { accounts: asked.accounts, activities: asked.activities },
    names,
    missing: names.missing(report, knownParties),
    facts,
  };
}

async function stageBook(
  reading: FecReading,
  names: ImportedNames,
  facts: BookFacts,
  closing: CivilDate,
  { db, today }: Scene,
): Promise<void> {
  await createStaging(db);
  let waiting: { place: number; validOn: CivilDate; body: string }[] = [];
  let place = 0;
  for await (const entry of reading) {
    if (reading.report.problems.refusals.length > 0) continue;
    const validOn = validOnOf(entry, closing, today, facts);
    waiting.push({ place: ++place, validOn, body: bodyOf(entry, validOn, names, facts) });
    if (waiting.length < batch) continue;
    await stageEntries(db, waiting);
    waiting = [];
  }
  if (waiting.length > 0) await stageEntries(db, waiting);
}

/** Classes 0 and 9 are no part of the general books, and no FEC of ours may bear them (R3.12). */
function refuseOutsidePlan({ accounts, problems }: FecReport, names: ImportedNames): void {
  for (const [said, { place }] of accounts)
    if (!/^[1-8]/.test(names.accountOf(said))) problems.refuse("accountOutsidePlan", place, { value: said });
}

async function* none(): AsyncGenerator<Uint8Array> {}
