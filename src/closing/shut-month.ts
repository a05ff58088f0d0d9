import { closeMonths, findMonthToClose, refusals, whyNotClose } from "../ledger/index.ts";
import { sendStatements } from "../statements/index.ts";
import type { Step } from "./step.ts";
import { stepWords } from "./step-words.ts";

/**
 * The month takes no entry any more; what it amounts to is kept with the end of the chain (R3.05, R3.28). Who
 * runs an activity is told that its statement is ready, once: closed again, nobody is told a second time.
 */
export const shutMonth: Step = {
  name: "shut",
  label: stepWords.shut,
  why: stepWords.shutWhy,
  count: null,
  async find(scene, month) {
    const found = await findMonthToClose(scene, { month, earlierToo: false });
    return {
      refusal: found ? whyNotClose(found) : refusals.noFiscalYear({ date: `${month}-01` }),
      async run() {
        if (found) await closeMonths(scene, found);
        await sendStatements(scene, month);
        return { entries: 0, amountCents: 0n };
      },
    };
  },
};
