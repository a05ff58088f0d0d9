import { countMonthDue, findMonthDue, settleFound } from "../contribution/index.ts";
import { whyNotPost } from "../ledger/index.ts";
import type { Step } from "./step.ts";
import { stepWords } from "./step-words.ts";

/**
 * What activities give to the common means of what nobody counted at once, and at the end of the fiscal year
 * what the minimum still asks (R1.28, R1.29).
 */
export const countContributions: Step = {
  name: "contributions",
  label: stepWords.contributions,
  why: stepWords.contributionsWhy,
  count: countMonthDue,
  async find(scene, month) {
    const found = await findMonthDue(scene, `${month}-01`);
    return {
      refusal: whyNotPost(found.entries, found.ground, scene.today),
      run: () => settleFound(scene, found),
    };
  },
};
