import { z } from "zod";
import { job } from "../foundation/job.ts";
import type { Scene } from "../foundation/scene.ts";
import { aliveUntil } from "./lease.ts";
import { endRun, insertStep, keepAlive, lockRun, type Run } from "./run.sql.ts";
import { steps } from "./steps.ts";

/**
 * The next step of a close, in a transaction of its own that also says that it is done and calls for the one
 * after. Killed at any moment, it leaves the steps that are committed and nothing of the one in hand; done
 * twice, the second finds it done. A step that is refused ends the run with its reason.
 */
export const carryOn = job({
  name: "closing.carry-on",
  input: z.object({ run: z.uuid() }),
  async run({ run: id }, scene) {
    const run = await lockRun(scene.db, scene.cooperative, id);
    if (!run || run.endedAt) return;
    await takeStep(onBehalf(scene, run), run);
  },
});

/** What a run posts bears the name of whoever started it. */
const onBehalf = (scene: Scene, { startedBy, startedByName }: Run): Scene => ({
  ...scene,
  actor: { ...scene.actor, person: startedBy, name: startedByName ?? scene.actor.name },
});

async function takeStep(scene: Scene, run: Run): Promise<void> {
  const done = new Set(run.steps.map(({ name }) => name));
  const [next, after] = steps.filter(({ name }) => !done.has(name));
  if (!next) return endRun(scene, run.id);
  const ready = await next.find(scene, run.month);
  if (ready.refusal) return endRun(scene, run.id, { step: next.name, refusal: ready.refusal });
  const what = await ready.run();
  await insertStep(scene, { run: run.id, name: next.name, ...what });
  if (!after) return endRun(scene, run.id);
  await keepAlive(scene, run.id, aliveUntil(scene.now));
  await scene.later("closing.carry-on", { run: run.id });
}
