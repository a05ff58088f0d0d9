import type { CivilDate } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import type { UploadedFile } from "../foundation/uploaded-file.ts";
import { type FiscalYear, hasBooks, listClosedMonths, listFiscalYears } from "./books.sql.ts";
import { frenchChart, frenchJournals } from "./chart.ts";
import { type FecReport, readFec } from "./fec/index.ts";
import {
  createStaging,
  findKnownNames,
  hasEntries,
  type KnownNames,
  type NewNames,
  stageEntries,
} from "./import.sql.ts";
import { type BookFacts, bodyOf, newNamesOf, periodOf, startFacts, validOnOf } from "./imported-book.ts";

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
  readonly names: NewNames;
  readonly facts: BookFacts;
}

const batch = 500;

/** What a cooperative without books will have as soon as they are opened. */
const chartNames = {
  accounts: new Set(frenchChart.map(({ code }) => code)),
  journals: new Set<string>(frenchJournals.map(({ code }) => code)),
};

/** Reads the whole file once, in bounded memory, and keeps its entries on the server until commit. */
export async function planImport(
  file: UploadedFile,
  asked: { from?: CivilDate | undefined; to?: CivilDate | undefined },
  { db, cooperative, today }: Scene,
): Promise<ImportPlan> {
  const years = await listFiscalYears(db, cooperative);
  const closing = asked.to ?? readFec(none(), file.name).report.period?.to;
  const same = years.find(({ endsOn }) => endsOn === closing);
  const from = asked.from ?? same?.startsOn;
  const options = { ...(from && { from }), ...(asked.to && { to: asked.to }) };
  const reading = readFec(file.open(), file.name, options);
  const { report } = reading;
  const facts = startFacts();
  await createStaging(db);
  let waiting: { place: number; validOn: CivilDate; body: string }[] = [];
  let place = 0;
  for await (const entry of reading) {
    if (report.problems.refusals.length > 0) continue;
    const validOn = validOnOf(entry, closing ?? today, today, facts);
    waiting.push({ place: ++place, validOn, body: bodyOf(entry, validOn, facts) });
    if (waiting.length < batch) continue;
    await stageEntries(db, waiting);
    waiting = [];
  }
  if (waiting.length > 0) await stageEntries(db, waiting);
  const period = periodOf(report);
  const existing = years.find(({ startsOn, endsOn }) => startsOn === period?.from && endsOn === period.to);
  const opened = await hasBooks(db, cooperative);
  const found = await findKnownNames(db, cooperative, [...report.auxiliaries.keys()]);
  const known = opened ? found : { ...found, ...chartNames };
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
    names: newNamesOf(report, known, facts),
    facts,
  };
}

async function* none(): AsyncGenerator<Uint8Array> {}
