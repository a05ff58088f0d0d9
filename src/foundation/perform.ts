import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Actor } from "./actor.ts";
import type { Db, Tx } from "./database.ts";
import { isDatabaseAway, isWorthAnotherTry } from "./faults.ts";
import { addAuditLine, enterCooperative, takeRequestKey } from "./gate.sql.ts";
import { readInput } from "./input.ts";
import { toJson } from "./json.ts";
import type { AnyOperation, Operation } from "./operation.ts";
import { type Refusal, type RefusalMaker, Refused } from "./refusal.ts";
import { refusals } from "./refusals.ts";
import { type Clock, makeScene, systemClock } from "./scene.ts";
import { secretsOf } from "./secret.ts";
import { say } from "./words.ts";

/** How an operation is called: in which cooperative, by whom, through which door. */
export interface Call {
  readonly database: Db;
  readonly cooperative: number;
  readonly actor: Actor;
  readonly door: "web" | "api" | "cli" | "job";
  /** A request sent twice under one key acts once and answers the same. */
  readonly key?: string;
  /** A rehearsal goes all the way and is then undone. */
  readonly rehearse?: boolean;
  readonly clock?: Clock;
}

export type Outcome<Result> =
  | { readonly ok: true; readonly result: Result; readonly repeated: boolean }
  | { readonly ok: false; readonly refusal: Refusal };

class Rehearsed extends Error {
  readonly result: unknown;
  constructor(result: unknown) {
    super("rehearsed");
    this.result = result;
  }
}

/**
 * The only runner of operations: parse; one transaction inside the actor's cooperative; a key sent twice
 * acts once; find, may, why not, effect, in that order; one audit line; a rehearsal is undone. A refusal
 * undoes everything and is answered; a fault is thrown. Two transactions that stood in each other's way
 * are tried again, three times.
 */
export async function perform<Input extends z.ZodType, Subject, Result>(
  operation: Operation<Input, Subject, Result>,
  rawInput: unknown,
  call: Call,
): Promise<Outcome<Result>> {
  const parsed = readInput(operation.input, rawInput, call.actor.language);
  if (!parsed.ok) return parsed;
  for (let attempt = 1; ; attempt++) {
    try {
      return await call.database
        .transaction()
        .execute((db) => act(operation, parsed.input, rawInput, call, db));
    } catch (error) {
      if (error instanceof Rehearsed) return { ok: true, result: error.result as Result, repeated: false };
      if (error instanceof Refused) return { ok: false, refusal: error.refusal };
      if (isDatabaseAway(error)) return { ok: false, refusal: refusals.databaseAway() };
      if (attempt >= 3 || !isWorthAnotherTry(error)) throw error;
    }
  }
}

/**
 * The same inside a transaction that is already open, for the one moment where several operations are done
 * together or not at all: the first run. A refusal is thrown, so that the whole is undone.
 */
export async function performWithin<Input extends z.ZodType, Subject, Result>(
  db: Tx,
  operation: Operation<Input, Subject, Result>,
  rawInput: unknown,
  call: Call,
): Promise<Result> {
  const parsed = readInput(operation.input, rawInput, call.actor.language);
  if (!parsed.ok) throw new Refused(parsed.refusal);
  const outcome = await act(operation, parsed.input, rawInput, call, db);
  if (!outcome.ok) throw new Refused(outcome.refusal);
  return outcome.result;
}

async function act<Input extends z.ZodType, Subject, Result>(
  operation: Operation<Input, Subject, Result>,
  input: z.output<Input>,
  rawInput: unknown,
  call: Call,
  db: Tx,
): Promise<Outcome<Result>> {
  const { actor, cooperative, key } = call;
  const now = (call.clock ?? systemClock)();
  await enterCooperative(db, cooperative, actor.person, now);
  const inputJson = toJson(rawInput);
  if (key) {
    const inputHash = createHash("sha256")
      .update(`${actor.person ?? actor.kind} ${inputJson}`)
      .digest("hex");
    const before = await takeRequestKey(db, cooperative, { key, operation: operation.name, inputHash, now });
    if (before && !before.same) throw new Refused(refusals.keyReused());
    if (before) return { ok: true, result: before.answer as Result, repeated: true };
  }
  const scene = makeScene(db, cooperative, actor, now);
  const subject = await operation.find(input, scene);
  if (subject === null) throw new Refused(refusals.notFound());
  if (!operation.may(actor, subject)) throw new Refused(mayNot(operation, actor));
  const refusal = operation.whyNot(subject);
  if (refusal) throw new Refused(refusal);
  const result = await operation.effect(subject, scene, input);
  const about = aboutOf(operation.at, input, result);
  const line = {
    at: now,
    actor,
    door: call.door,
    operation: operation.name,
    about,
    input: auditInput(operation.input, rawInput, inputJson),
  };
  await addAuditLine(db, cooperative, line, key ? { key, answer: toJson(result) } : undefined);
  if (call.rehearse) throw new Rehearsed(result);
  return { ok: true, result, repeated: false };
}

function mayNot(operation: AnyOperation, actor: Actor): Refusal {
  const maker: RefusalMaker = actor.kind === "stranger" ? refusals.signInFirst : refusals.notAllowed;
  return maker({ act: say(operation.label, actor.language) });
}

/** What an act is about: the first thing named in its address, else the thing it made. */
function aboutOf(address: string, input: unknown, result: unknown): string | null {
  const name = /\{(\w+)\}/.exec(address)?.[1];
  const named = name ? (input as Record<string, unknown>)[name] : (result as { id?: unknown } | null)?.id;
  return typeof named === "string" && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(named) ? named : null;
}

/** The audit keeps what was asked: word for word up to 16 kB, of more its hash and size, no secret. */
function auditInput(input: z.ZodType, raw: unknown, inputJson: string): string {
  const secrets = secretsOf(input);
  const told = Object.entries((raw ?? {}) as Record<string, unknown>);
  const json =
    secrets.length === 0
      ? inputJson
      : toJson(
          Object.fromEntries(
            told.map(([name, value]) => [name, secrets.includes(name) ? { hidden: true } : value]),
          ),
        );
  return json.length <= 16_384 ? json : JSON.stringify(digest(json));
}

const digest = (json: string) => ({
  sha256: createHash("sha256").update(json).digest("hex"),
  characters: json.length,
});
