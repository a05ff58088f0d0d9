import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { keepsData } from "./keeps-data.ts";
import { lockOwnProcessings, putOwnProcessing } from "./processing.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Add to the register what the cooperative does with data outside this program, or correct it: training on
 * paper, a newsletter elsewhere, cameras (GDPR art. 30; R9.02).
 */
export const keepProcessing = operation({
  name: "privacy.keep-processing",
  label: words.keepProcessing,
  at: "PUT /data-processings",
  input: z.object({
    /** Absent for one that is added. */
    id: z.uuid().optional(),
    name: shortText(120),
    purpose: shortText(500),
    basis: shortText(300),
    whose: shortText(200),
    data: shortText(500),
    recipients: shortText(300),
    kept: shortText(200),
  }),
  async find({ id, name }, { db, cooperative }) {
    const all = await lockOwnProcessings(db, cooperative);
    if (id && !all.some((one) => one.id === id)) return null;
    const plain = (text: string) => text.trim().toLowerCase();
    return { name, known: all.some((one) => one.id !== id && plain(one.name) === plain(name)) };
  },
  may: (actor) => keepsData(actor),
  whyNot: ({ name, known }) => (known ? refusals.processingKnown({ name }, "name") : null),
  async effect(_, scene, input) {
    const id = input.id ?? scene.newId();
    await putOwnProcessing(scene, { ...input, id });
    return { id };
  },
});
