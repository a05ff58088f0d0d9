import { z } from "zod";
import { job } from "../foundation/job.ts";
import { lockEvent } from "./event.sql.ts";
import { settleQueue } from "./queue.ts";

/**
 * The time of an offer or of a form has passed: what was kept goes to the next, once however often it is run.
 */
export const lapse = job({
  name: "events.lapse",
  input: z.object({ event: z.uuid() }),
  async run({ event }, scene) {
    await lockEvent(scene.db, scene.cooperative, event);
    await settleQueue(scene, event);
  },
});
