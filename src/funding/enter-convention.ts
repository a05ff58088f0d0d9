import { z } from "zod";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { listEveryStage } from "../journeys/index.ts";
import { insertConvention, insertTerms, isReferenceTaken } from "./convention.sql.ts";
import { mayKeepFunding, units } from "./convention.ts";
import { listFunders } from "./funder.sql.ts";
import { refusals } from "./refusals.ts";
import { termsInput, whyNotTerms } from "./terms-input.ts";
import { words } from "./words.ts";

/**
 * Enter a convention as it was signed with a funder: what it pays, for whom, what it counts and what must be
 * proved (R8.07 to R8.09). What changes later is an amendment with its date of effect.
 */
export const enterConvention = operation({
  name: "funding.enter-convention",
  label: words.enterConvention,
  at: "POST /conventions",
  input: z.object({
    funder: z.uuid(),
    reference: shortText(60),
    name: shortText(120),
    unit: z.enum(units),
    startsOn: civilDate(),
    european: z.boolean().default(false),
    nominative: z.boolean().default(false),
    ...termsInput,
  }),
  async find({ funder, reference, startsOn, ...terms }, { db, cooperative }) {
    const funders = await listFunders(db, cooperative);
    return {
      known: funders.some(({ id }) => id === funder),
      taken: await isReferenceTaken(db, cooperative, { funder, reference }),
      stages: await listEveryStage(db, cooperative),
      terms: { ...terms, effectiveOn: startsOn, why: "" },
    };
  },
  may: mayKeepFunding,
  whyNot({ known, taken, terms, stages }) {
    if (!known) return refusals.unknownFunder({}, "funder");
    if (taken) return refusals.referenceTaken({}, "reference");
    return whyNotTerms(terms, stages);
  },
  async effect({ terms }, scene, told) {
    const id = scene.newId();
    await insertConvention(scene, { ...told, id });
    await insertTerms(scene, id, terms);
    return { id };
  },
});
