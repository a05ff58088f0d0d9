import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { keepsData } from "./keeps-data.ts";
import { insertProcessorRetirement, lockProcessors } from "./processor.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Whoever handles data no longer leaves the list of the day; what they did stays in the register. */
export const retireProcessor = operation({
  name: "privacy.retire-processor",
  label: words.retireProcessor,
  at: "POST /data-processors/{processor}/retirement",
  input: z.object({ processor: z.uuid() }),
  async find({ processor }, { db, cooperative }) {
    return (await lockProcessors(db, cooperative)).find(({ id }) => id === processor) ?? null;
  },
  may: (actor) => keepsData(actor),
  whyNot: ({ retired }) => (retired ? refusals.processorRetired() : null),
  async effect({ id }, scene) {
    await insertProcessorRetirement(scene, id);
    return { processor: id };
  },
});
