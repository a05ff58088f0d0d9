import { z } from "zod";
import { civilDate, clock, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { instantAt } from "../foundation/when.ts";
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
    foundAt: clock(),
    what: shortText(2000),
    data: shortText(1000),
    people: z.coerce.number().int().min(0).max(1_000_000),
    consequences: shortText(2000),
    measures: shortText(2000),
  }),
  async find({ foundOn, foundAt }, { now }) {
    return { found: instantAt(foundOn, foundAt), now };
  },
  may: (actor) => keepsData(actor),
  whyNot: ({ found, now }) => (found > now ? refusals.foundLater({}, "foundAt") : null),
  async effect({ found }, scene, { what, data, people, consequences, measures }) {
    const id = scene.newId();
    await insertBreach(scene, { id, foundAt: found, what, data, people, consequences, measures });
    return { id };
  },
});
