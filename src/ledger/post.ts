import type { Scene } from "../foundation/scene.ts";
import { insertEntries, lockChain, type NumberRange } from "./entry.sql.ts";
import { imbalanceOf, type NewEntry, type SealedEntry, sealOf } from "./entry.ts";

export interface PostedEntry {
  readonly id: string;
  readonly journal: string;
  readonly number: number;
}

/** An entry together with the fiscal year that its date lies in, as `findPostingGround` found it open. */
export interface ReadyEntry extends NewEntry {
  readonly fiscalYear: string;
}

/**
 * Posts entries in the order given: each gets the next number of its journal and year, is sealed to the one
 * before, and never changes again (R3.04, R3.08). Everything that may be refused has been asked before
 * (`whyNotPost`); here an unbalanced entry is a fault. One statement for a thousand entries.
 */
export async function postEntries(scene: Scene, entries: readonly ReadyEntry[]): Promise<PostedEntry[]> {
  if (entries.length === 0) return [];
  const { db, cooperative } = scene;
  const counts = countWanted(entries);
  const held = await lockChain(db, cooperative, [...counts.values()]);
  let { position, seal } = held;
  const next = firstNumbers(held.ranges, counts);
  const done: PostedEntry[] = [];
  const written: Promise<void>[] = [];
  for (const batch of batchesOf(entries)) {
    const sealed = batch.map((entry) => {
      if (imbalanceOf(entry.lines) !== 0n) throw new Error(`entry ${entry.documentRef} is not balanced`);
      const key = `${entry.fiscalYear} ${entry.journal}`;
      const number = next.get(key) ?? 0;
      next.set(key, number + 1);
      position += 1n;
      const body = bodyOf(scene, entry, number, position);
      const previousSeal = seal;
      seal = sealOf(previousSeal, body);
      return { ...body, previousSeal, seal };
    });
    written.push(handled(insertEntries(db, cooperative, sealed)));
    done.push(...sealed.map(({ id, journal, number }) => ({ id, journal, number })));
    // What is written leaves for the database, which works while the next ones are sealed.
    if (done.length < entries.length) await new Promise(setImmediate);
  }
  await Promise.all(written);
  return done;
}

/** So many at a time are sealed while those before are written. */
const batch = 1_000;

function* batchesOf(entries: readonly ReadyEntry[]): Generator<readonly ReadyEntry[]> {
  for (let at = 0; at < entries.length; at += batch) yield entries.slice(at, at + batch);
}

/** It fails where it is awaited, later, and nowhere else. */
function handled(promise: Promise<void>): Promise<void> {
  promise.catch(() => undefined);
  return promise;
}

type Wanted = { journal: string; fiscalYear: string; count: number };

/** How many numbers each journal and year must give. */
function countWanted(entries: readonly ReadyEntry[]): Map<string, Wanted> {
  const counts = new Map<string, Wanted>();
  for (const { journal, fiscalYear } of entries) {
    const wanted = counts.get(`${fiscalYear} ${journal}`) ?? { journal, fiscalYear, count: 0 };
    counts.set(`${fiscalYear} ${journal}`, { ...wanted, count: wanted.count + 1 });
  }
  return counts;
}

function firstNumbers(drawn: readonly NumberRange[], counts: Map<string, Wanted>): Map<string, number> {
  return new Map(
    drawn.map(({ fiscalYear, journal, lastNumber }) => {
      const key = `${fiscalYear} ${journal}`;
      return [key, lastNumber - (counts.get(key)?.count ?? 0) + 1];
    }),
  );
}

function bodyOf(scene: Scene, entry: ReadyEntry, number: number, position: bigint): SealedEntry {
  return {
    id: scene.newId(),
    fiscalYear: entry.fiscalYear,
    journal: entry.journal,
    number,
    position,
    date: entry.date,
    documentRef: entry.documentRef,
    documentDate: entry.documentDate ?? entry.date,
    label: entry.label,
    validOn: entry.imported?.validOn ?? scene.today,
    postedAt: scene.now,
    postedBy: scene.actor.person,
    importedNumber: entry.imported?.number ?? null,
    source: entry.source?.noun ?? null,
    sourceId: entry.source?.id ?? null,
    reverses: entry.reverses ?? null,
    lines: entry.lines.map((line) => ({
      account: line.account,
      thirdParty: line.thirdParty ?? null,
      activity: line.activity ?? null,
      label: line.label ?? entry.label,
      debitCents: line.debitCents,
      creditCents: line.creditCents,
      dueOn: line.dueOn ?? null,
    })),
  };
}
