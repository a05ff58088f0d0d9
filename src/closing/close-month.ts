import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { month as monthInput } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { readMonthToClose, whyNotClose } from "../ledger/index.ts";
import { type Result, runChecks } from "./checks.ts";
import { aliveUntil } from "./lease.ts";
import { refusals } from "./refusals.ts";
import { holdStarting, insertRun, keepAlive, lockRun, type Run, readOpenRun } from "./run.sql.ts";
import { timeOf } from "./time-of.ts";
import { words } from "./words.ts";

/**
 * Close a month (R3.05): its steps are done one after the other by the jobs, each in its own transaction.
 * Of what is missing some only warns: whoever closes all the same says why. A run whose machine stopped is
 * taken up where it was left; one that is at work is not started twice.
 */
export const closeMonth = operation({
  name: "closing.close-month",
  label: words.closeMonth,
  at: "POST /closes/{month}",
  input: z.object({ month: monthInput(), words: z.string().trim().max(400).default("") }),
  async find({ month, words: said }, scene) {
    const { db, cooperative, now } = scene;
    await holdStarting(db, cooperative);
    const run = await findRunAtWork(scene);
    const found = await readMonthToClose(scene, { month, earlierToo: false });
    return found && { month, said, now, run, found, checks: await runChecks(scene, month) };
  },
  may: (actor) => has(actor, "accountant", "director"),
  whyNot: (asked) => whyNotStart(asked),
  async effect({ month, run, checks }, scene, { words: said }) {
    const until = aliveUntil(scene.now);
    const id = run?.id ?? scene.newId();
    const warnings = warningsOf(checks).map(({ name, count }) => ({ name, count }));
    if (run) await keepAlive(scene, id, until);
    else await insertRun(scene, { id, month, warnings, words: said, aliveUntil: until });
    await scene.later("closing.carry-on", { run: id });
    return { id, month };
  },
});

/** The run that has not ended; one that gives no sign any more is held, to be taken up. */
async function findRunAtWork({ db, cooperative, now }: Scene): Promise<Run | null> {
  const run = await readOpenRun(db, cooperative);
  if (!run || run.aliveUntil > now) return run;
  const held = await lockRun(db, cooperative, run.id);
  return held?.endedAt ? null : held;
}

export const warningsOf = (checks: readonly Result[]): Result[] =>
  checks.filter(({ blocks, count }) => !blocks && count > 0);

type Asked = {
  month: string;
  said: string;
  now: Date;
  run: Run | null;
  found: NonNullable<Awaited<ReturnType<typeof readMonthToClose>>>;
  checks: readonly Result[];
};

function whyNotStart({ month, said, now, run, found, checks }: Asked): Refusal | null {
  if (run && (run.aliveUntil > now || run.month !== month))
    return refusals.running({
      ...{ month: run.month, time: timeOf(run.startedAt), name: run.startedByName ?? "Ensemble" },
    });
  if (run) return null;
  const refusal = whyNotClose(found);
  if (refusal) return refusal;
  const blocking = whyBlocked(checks);
  if (blocking) return blocking;
  const warned = warningsOf(checks).length;
  return warned > 0 && said === "" ? refusals.wordsWanted({ n: warned }, "words") : null;
}

/** What must be put right before a month is closed. */
export function whyBlocked(checks: readonly Result[]): Refusal | null {
  const [first] = checks.flatMap(({ blocks, ...found }) =>
    blocks && found.count > 0 ? [blocks(found)] : [],
  );
  return first ?? null;
}
