import { randomInt } from "node:crypto";
import { type QueryExecutorProvider, sql } from "kysely";
import type { Actor } from "../foundation/actor.ts";
import { hashOfSecret } from "../foundation/drawn-secret.ts";
import type { Scene } from "../foundation/scene.ts";

/** For how long it holds that somebody said again who they are, in the session where they did. */
export const minutesConfirmed = 10;
const minutesOfCode = 10;

export interface SessionOf {
  readonly person: string;
  readonly session: string;
}

const confirmed = ({ person, session }: SessionOf) => `confirmed:${person}:${session}`;
const codeOf = ({ person, session }: SessionOf) => `confirming:${person}:${session}`;
const later = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000);

async function put(db: QueryExecutorProvider, name: string, value: string, until: Date): Promise<void> {
  await sql`delete from auth.verification where identifier = ${name}`.execute(db);
  await sql`insert into auth.verification (identifier, value, "expiresAt")
    values (${name}, ${value}, ${until})`.execute(db);
}

/** Whoever sits before this session has just said who they are. */
export const putConfirmation = (db: QueryExecutorProvider, of: SessionOf, at: Date): Promise<void> =>
  put(db, confirmed(of), "", later(at, minutesConfirmed));

/**
 * Whether whoever acts said so lately in this session. A program that bears a key never did; the operator of
 * the machine has no session and needs none.
 */
export async function isConfirmed({ db, actor, now }: Pick<Scene, "db" | "actor" | "now">): Promise<boolean> {
  if (actor.kind === "operator") return true;
  const of = sessionOf(actor);
  if (!of) return false;
  const { rows } = await sql`select from auth.verification
    where identifier = ${confirmed(of)} and "expiresAt" > ${now}`.execute(db);
  return rows.length > 0;
}

export const sessionOf = ({ person, session }: Pick<Actor, "person" | "session">): SessionOf | null =>
  person === null || session === null ? null : { person, session };

/** Draws the code that is sent by mail; only its hash is kept, and the one before counts no more. */
export async function drawCode(db: QueryExecutorProvider, of: SessionOf, at: Date): Promise<string> {
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  await put(db, codeOf(of), hashOfSecret(code), later(at, minutesOfCode));
  return code;
}

/** Uses a code: of two that come at once, one gets it. */
export async function spendCode(
  db: QueryExecutorProvider,
  of: SessionOf,
  code: string,
  at: Date,
): Promise<boolean> {
  const { rows } = await sql`delete from auth.verification where identifier = ${codeOf(of)}
    and value = ${hashOfSecret(code)} and "expiresAt" > ${at} returning 1`.execute(db);
  return rows.length > 0;
}

/** The hash of a person's password, null for whoever signs in by link or passkey alone. */
export async function readPasswordHash(db: QueryExecutorProvider, person: string): Promise<string | null> {
  const { rows } = await sql<{ password: string | null }>`select password from auth.account
    where "userId" = ${person} and "providerId" = 'credential'`.execute(db);
  return rows[0]?.password ?? null;
}
