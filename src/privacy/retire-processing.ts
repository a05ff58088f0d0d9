import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { keepsData } from "./keeps-data.ts";
import { insertProcessingRetirement, lockOwnProcessings } from "./processing.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** What the cooperative no longer does with data leaves the register of the day. */
export const retireProcessing = operation({
  name: "privacy.retire-processing",
  label: words.retireProcessing,
  at: "POST /data-processings/{processing}/retirement",
  input: z.object({ processing: z.uuid() }),
  async find({ processing }, { db, cooperative }) {
    return (await lockOwnProcessings(db, cooperative)).find(({ id }) => id === processing) ?? null;
  },
  may: (actor) => keepsData(actor),
  whyNot: ({ retired }) => (retired ? refusals.processingRetired() : null),
  async effect({ id }, scene) {
    await insertProcessingRetirement(scene, id);
    return { processing: id };
  },
});
