import { sumCents } from "../foundation/money.ts";
import { whyNotPost } from "../ledger/index.ts";
import {
  countTransfersDueIn,
  findTransferEntries,
  lockTransfersDueIn,
  postTransfers,
} from "../transfers/index.ts";
import type { Step } from "./step.ts";
import { stepWords } from "./step-words.ts";

/** The monthly services between activities that both agreed on and the month still lacks (R3.24). */
export const bookServices: Step = {
  name: "services",
  label: stepWords.services,
  why: stepWords.servicesWhy,
  count: ({ db, cooperative }, month) => countTransfersDueIn(db, cooperative, month),
  async find(scene, month) {
    const transfers = await lockTransfersDueIn(scene.db, scene.cooperative, month);
    const found = await findTransferEntries(scene, transfers, month);
    return {
      refusal: whyNotPost(found.entries, found.ground, scene.today),
      async run() {
        if (transfers.length > 0) await postTransfers(scene, found, transfers, month);
        return { entries: transfers.length, amountCents: sumCents(transfers.map(({ cents }) => cents)) };
      },
    };
  },
};
