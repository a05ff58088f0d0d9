import type { CivilDate } from "../foundation/calendar.ts";
import { type Cents, sumCents } from "../foundation/money.ts";
import type { Scene } from "../foundation/scene.ts";
import {
  type NewEntry,
  type PostedEntry,
  type PostingGround,
  postEntries,
  readyIn,
} from "../ledger/index.ts";
import { contributionEntryOf, type Taken } from "./contribution.entry.ts";
import { type Share, shareOn } from "./formula.ts";
import { type Account, accountKey, type DueLine, insertLines, lockAccounts } from "./line.sql.ts";
import { baseOf, type Moved, movedBy } from "./moved.ts";
import { findHolding, type Holding } from "./terms.sql.ts";

/** An entry that is about to be posted, with what its lines do not say. */
export interface Source {
  readonly entry: Pick<NewEntry, "date" | "lines">;
  /** Money from a customer in it, without VAT. */
  readonly receivedCents?: Cents;
  /** Expenses in it that reduce the base (R1.30). */
  readonly reducingCents?: Cents;
}

/** What one source moved of one activity. `source`: its place among the sources. */
export interface Fact {
  readonly source: number;
  readonly activity: string;
  readonly date: CivilDate;
  readonly moved: Moved;
  /** The contributions that count it already. */
  readonly counted?: readonly string[];
}

export type Line = Omit<DueLine, "source" | "entry"> & Taken & { readonly source: number };

/**
 * What entries owe to the common means, computed under the lock of each activity’s year. One entry takes each
 * of the `takings`: movements of one activity, each the lines of one contribution.
 */
export interface Due {
  readonly lines: readonly Line[];
  readonly takings: readonly (readonly Movement[])[];
}

type Movement = readonly Line[];

/**
 * What entries about to be posted owe, by the terms of their day. Called in the same transaction, before the
 * books are locked; `postWithDue` then posts both, so that what an activity gives is known at the moment it
 * earns (R1.28, R3.20).
 */
export function findDue(scene: Scene, sources: readonly Source[]): Promise<Due> {
  const facts = sources.flatMap(({ entry, receivedCents = 0n, reducingCents = 0n }, source) =>
    [...movedBy(entry.lines)].map(([activity, moved]): Fact => {
      const told = { ...moved, receivedCents, reducingCents };
      return { source, activity, date: entry.date, moved: told };
    }),
  );
  return countFacts(scene, facts, ({ source, activity }) => `${source} ${activity}`);
}

/** The same of facts known already; lines of one key are taken by one entry. */
export async function countFacts(
  scene: Scene,
  facts: readonly Fact[],
  key: (line: Line) => string,
): Promise<Due> {
  const moving = facts.filter(({ moved }) => Object.values(moved).some((cents) => cents !== 0n));
  if (moving.length === 0) return nothingDue;
  const { db, cooperative } = scene;
  const asked = moving.map(({ activity, date: on }) => ({ activity, on }));
  const held = await findHolding(db, cooperative, asked);
  const due = held.flatMap((terms) => {
    const fact = moving[terms.place] as Fact;
    const baseCents = baseOf(terms.formula.basis, fact.moved);
    return baseCents === 0n || fact.counted?.includes(terms.kind) ? [] : [{ terms, fact, baseCents }];
  });
  if (due.length === 0) return nothingDue;
  const wanted = due.map(({ terms, fact }) => ({ ...terms, activity: fact.activity }));
  const accounts = await lockAccounts(db, cooperative, wanted);
  const lines = due.map(({ terms, fact, baseCents }) => takeOn(accounts, terms, fact, baseCents));
  return { lines, takings: takingsOf(lines, key) };
}

function takeOn(accounts: Map<string, Account>, terms: Holding, fact: Fact, baseCents: Cents): Line {
  const { activity, source, date: dated } = fact;
  const account = accounts.get(accountKey({ ...terms, activity })) as Account;
  return addLine(accounts, account, { terms, activity, source, dated, baseCents });
}

interface Adding {
  readonly terms: Omit<Holding, "place">;
  readonly activity: string;
  readonly source: number;
  readonly dated: CivilDate;
  readonly baseCents: Cents;
  /** What it takes, where no base says it: a minimum. */
  readonly share?: Share;
}

/** The next line of an account, which then counts it. */
export function addLine(accounts: Map<string, Account>, before: Account, adding: Adding): Line {
  const { terms, baseCents, activity, source, dated } = adding;
  const share = adding.share ?? shareOn(terms.formula, before, baseCents);
  accounts.set(accountKey({ ...terms, activity }), {
    baseCents: before.baseCents + baseCents,
    amountCents: before.amountCents + share.amountCents,
    lines: before.lines + 1,
  });
  const { kind, label, account, fiscalYear, host, hostShareBp } = terms;
  return {
    ...{ activity, kind, fiscalYear, number: before.lines + 1, terms: terms.id, source, dated, baseCents },
    ...{ beforeCents: before.baseCents, ...share, label, account, host, hostShareBp },
  };
}

const nothingDue: Due = { lines: [], takings: [] };

/** Lines of one contribution are one movement; what comes to nothing moves nothing. */
export function takingsOf(lines: readonly Line[], key: (line: Line) => string): Movement[][] {
  const movements = groupedBy(lines, (line) => `${key(line)} ${line.kind} ${line.host} ${line.hostShareBp}`);
  const moving = movements.filter((one) => sumCents(one.map(({ amountCents }) => amountCents)) !== 0n);
  return groupedBy(moving, (movement) => key(movement[0] as Line));
}

function groupedBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}

type Head = Pick<NewEntry, "date" | "documentRef" | "label">;

/** Entries with those that take what is due on them, as they are asked about and posted together. */
export const withDue = (due: Due, entries: readonly NewEntry[]): NewEntry[] => [
  ...entries,
  ...entriesUnder(due, ({ source }) => entries[source] as Head),
];

/**
 * Posts entries and, in the same statement, those that take what is due on them; keeps the lines. Answers the
 * entries asked for, without what took their contributions.
 */
export async function postWithDue(
  scene: Scene,
  ground: PostingGround,
  due: Due,
  entries: readonly NewEntry[],
): Promise<PostedEntry[]> {
  const ready = withDue(due, entries).map((entry) => readyIn(ground, entry));
  const posted = await postEntries(scene, ready);
  const sources = posted.slice(0, entries.length);
  await keepDue(scene, due, sources, posted.slice(entries.length));
  return sources;
}

export function entriesUnder({ takings }: Due, headOf: (line: Line) => Head): NewEntry[] {
  return takings.map((taking) => {
    const first = taking[0]?.[0] as Line;
    const { date, documentRef, label } = headOf(first);
    const taken = taking.map(summed);
    return contributionEntryOf({ activity: first.activity, date, documentRef, of: label, taken });
  });
}

const summed = (movement: Movement): Taken => ({
  ...(movement[0] as Line),
  amountCents: sumCents(movement.map(({ amountCents }) => amountCents)),
  baseCents: sumCents(movement.map(({ baseCents }) => baseCents)),
  portions: movement.flatMap(({ portions }) => portions),
});

type Posted = Pick<PostedEntry, "id">;

/** Keeps the lines: the sources as posted, then the entries that took them, in the order of the takings. */
export async function keepDue(
  scene: Scene,
  { lines, takings }: Due,
  sources: readonly Posted[],
  takers: readonly Posted[],
): Promise<void> {
  if (lines.length === 0) return;
  const entryOf = new Map(takings.flatMap((taking, i) => taking.flat().map((line) => [line, takers[i]?.id])));
  const rows = lines.map((line) => ({
    ...line,
    source: sources[line.source]?.id ?? null,
    entry: entryOf.get(line) ?? null,
  }));
  await insertLines(scene, rows);
}
