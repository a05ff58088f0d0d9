import { z } from "zod";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { listEveryStage } from "../journeys/index.ts";
import { isUsedAfter } from "./assignment.sql.ts";
import { insertTerms, lockConvention } from "./convention.sql.ts";
import { mayKeepFunding } from "./convention.ts";
import { refusals } from "./refusals.ts";
import { termsInput, whyNotTerms } from "./terms-input.ts";
import { words } from "./words.ts";

/**
 * Amend a convention from a day on: what it said before stays true of the days before. Whoever entered it
 * before the amendment was eligible under what it said then.
 */
export const amendConvention = operation({
  name: "funding.amend-convention",
  label: words.amendConvention,
  at: "POST /conventions/{convention}/amendments",
  input: z.object({
    convention: z.uuid(),
    effectiveOn: civilDate(),
    why: shortText(300),
    ...termsInput,
  }),
  async find({ convention: id, ...terms }, { db, cooperative, today }) {
    const convention = await lockConvention(db, cooperative, id, today);
    const used =
      convention !== null && (await isUsedAfter(db, cooperative, { convention: id, on: terms.endsOn }));
    return convention && { convention, terms, used, stages: await listEveryStage(db, cooperative) };
  },
  may: mayKeepFunding,
  whyNot({ convention: { startsOn, endsOn }, terms, used, stages }) {
    const { effectiveOn } = terms;
    if (effectiveOn < startsOn || effectiveOn > endsOn)
      return refusals.effectOutside({ from: startsOn, to: endsOn }, "effectiveOn");
    const wrong = whyNotTerms(terms, stages);
    return wrong ?? (used ? refusals.supportsLater({ date: terms.endsOn }, "endsOn") : null);
  },
  async effect({ convention, terms }, scene) {
    await insertTerms(scene, convention.id, terms);
    return { convention: convention.id };
  },
});
