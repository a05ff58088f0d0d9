import type { z } from "zod";
import type { Actor } from "./actor.ts";
import type { Db } from "./database.ts";
import { isDatabaseAway } from "./faults.ts";
import { enterCooperative } from "./gate.sql.ts";
import { readInput } from "./input.ts";
import type { Outcome } from "./perform.ts";
import { Refused } from "./refusal.ts";
import { refusals } from "./refusals.ts";
import { type Clock, makeScene, systemClock } from "./scene.ts";
import type { View } from "./view.ts";
import { say } from "./words.ts";

export interface Reading {
  readonly database: Db;
  readonly cooperative: number;
  readonly actor: Actor;
  readonly clock?: Clock;
}

/** The only runner of views: parse, may, read, in a read-only transaction inside the actor's cooperative. */
export async function read<Input extends z.ZodType, Result>(
  view: View<Input, Result>,
  rawInput: unknown,
  { database, cooperative, actor, clock = systemClock }: Reading,
): Promise<Outcome<Result>> {
  const parsed = readInput(view.input, rawInput, actor.language);
  if (!parsed.ok) return parsed;
  if (!view.may(actor, parsed.input)) {
    const maker = actor.kind === "stranger" ? refusals.signInFirst : refusals.notAllowed;
    return { ok: false, refusal: maker({ act: say(view.label, actor.language) }) };
  }
  const ask = () =>
    database
      .transaction()
      .setAccessMode("read only")
      .execute(async (db) => {
        await enterCooperative(db, cooperative, actor.person);
        return view.read(parsed.input, makeScene(db, cooperative, actor, clock()));
      });
  try {
    // A connection that the server ended is found out by the first question after; asking again is harmless.
    const result = await ask().catch((error) => {
      if (isDatabaseAway(error)) return ask();
      throw error;
    });
    if (result === null) return { ok: false, refusal: refusals.notFound() };
    return { ok: true, result, repeated: false };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    if (isDatabaseAway(error)) return { ok: false, refusal: refusals.databaseAway() };
    throw error;
  }
}
