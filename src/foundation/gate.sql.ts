import { sql } from "kysely";
import type { Actor } from "./actor.ts";
import { civilDateOf } from "./calendar.ts";
import type { Tx } from "./database.ts";

/**
 * Enters a cooperative for the rest of the transaction: row-level security shows and takes only its rows.
 * What the database dates by itself is dated by `now`, the clock of the scene.
 */
export async function enterCooperative(
  db: Tx,
  cooperative: number,
  person: string | null,
  now?: Date,
): Promise<void> {
  await sql`/* prepared */ select set_config('ensemble.cooperative', ${String(cooperative)}, true),
    set_config('ensemble.person', ${person ?? ""}, true),
    set_config('ensemble.day', ${now ? civilDateOf(now) : ""}, true)`.execute(db);
}

/**
 * Takes the key of a request. Answers null when it is new; otherwise what was answered then. A second
 * request with the same key waits here until the first is committed or undone.
 */
export async function takeRequestKey(
  db: Tx,
  cooperative: number,
  request: { key: string; operation: string; inputHash: string; now: Date },
): Promise<{ same: boolean; answer: unknown } | null> {
  const taken =
    await sql`/* prepared */ insert into foundation.request (cooperative, key, operation, input_hash, made_at)
    values (${cooperative}, ${request.key}, ${request.operation}, ${request.inputHash}, ${request.now})
    on conflict do nothing`.execute(db);
  if (taken.numAffectedRows === 1n) return null;
  const { rows } = await sql<{ operation: string; input_hash: string; answer: unknown }>`
    select operation, input_hash, answer from foundation.request
    where cooperative = ${cooperative} and key = ${request.key}`.execute(db);
  const row = rows[0];
  if (!row) throw new Error("a request key is taken but not seen");
  const same = row.operation === request.operation && row.input_hash === request.inputHash;
  return { same, answer: row.answer };
}

/** Leaves the line of an act and, where the request came under a key, what it was answered: one statement. */
export async function addAuditLine(
  db: Tx,
  cooperative: number,
  line: { at: Date; actor: Actor; door: string; operation: string; about: string | null; input: string },
  kept?: { key: string; answer: string } | undefined,
): Promise<void> {
  const audited = sql`insert into foundation.audit
      (cooperative, at, actor_kind, person, door, operation, about, input)
    values (${cooperative}, ${line.at}, ${line.actor.kind}, ${line.actor.person}, ${line.door},
      ${line.operation}, ${line.about}, ${line.input}::jsonb)`;
  const whole = kept
    ? sql`with audited as (${audited}) update foundation.request set answer = ${kept.answer}::jsonb
        where cooperative = ${cooperative} and key = ${kept.key}`
    : audited;
  await sql`/* prepared */ ${whole}`.execute(db);
}
