import { z } from "zod";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { keepsData } from "./keeps-data.ts";
import { lockProcessors, putProcessor } from "./processor.sql.ts";
import { processorKinds } from "./processor.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Add whoever handles data for the cooperative, or correct it: what, where, by which contract (art. 28). */
export const keepProcessor = operation({
  name: "privacy.keep-processor",
  label: words.keepProcessor,
  at: "PUT /data-processors",
  input: z.object({
    /** Absent for one that is added. */
    id: z.uuid().optional(),
    name: shortText(120),
    kind: z.enum(processorKinds),
    service: shortText(300),
    place: shortText(80),
    contractOn: civilDate().nullable().default(null),
    contact: z.string().trim().max(200, { error: "too-long" }).default(""),
  }),
  async find({ id, name }, { db, cooperative }) {
    const all = await lockProcessors(db, cooperative);
    if (id && !all.some((one) => one.id === id)) return null;
    const plain = (text: string) => text.trim().toLowerCase();
    return { name, known: all.some((one) => one.id !== id && plain(one.name) === plain(name)) };
  },
  may: (actor) => keepsData(actor),
  whyNot: ({ name, known }) => (known ? refusals.processorKnown({ name }, "name") : null),
  async effect(_, scene, input) {
    const id = input.id ?? scene.newId();
    await putProcessor(scene, { ...input, id });
    return { id };
  },
});
