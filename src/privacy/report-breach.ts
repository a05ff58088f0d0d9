import { z } from "zod";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import { insertBreach } from "./breach.sql.ts";
import { keepsData } from "./keeps-data.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Write down a breach of personal data: every one is in the register, told to the authority or not (GDPR
 * art. 33.5; R9.07). The 72 hours run from the moment at which it was found.
 */
export const reportBreach = operation({
  name: "privacy.report-breach",
  label: words.reportBreach,
  at: "POST /data-breaches",
  input: z.object({
    foundOn: civilDate(),
    foundAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "not-a-time" }),
    what: shortText(2000),
    data: shortText(1000),
    people: z.coerce.number().int().min(0).max(1_000_000),
    consequences: shortText(2000),
    measures: shortText(2000),
  }),
  async find({ foundOn, foundAt }, { now }) {
    const [hours, minutes] = foundAt.split(":").map(Number) as [number, number];
    return { found: firstInstantOf({ date: foundOn, minute: hours * 60 + minutes }), now };
  },
  may: (actor) => keepsData(actor),
  whyNot: ({ found, now }) => (found > now ? refusals.foundLater({}, "foundAt") : null),
  async effect({ found }, scene, { what, data, people, consequences, measures }) {
    const id = scene.newId();
    await insertBreach(scene, { id, foundAt: found, what, data, people, consequences, measures });
    return { id };
  },
});
