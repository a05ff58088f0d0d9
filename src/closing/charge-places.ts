import { sumCents } from "../foundation/money.ts";
import { whyNotPost } from "../ledger/index.ts";
import { countCharges, findCharges, postCharges } from "../places/index.ts";
import type { Step } from "./step.ts";
import { stepWords } from "./step-words.ts";

/** The plans of places and the hours beyond them, of activities not charged for the month yet (R3.24). */
export const chargePlaces: Step = {
  name: "places",
  label: stepWords.places,
  why: stepWords.placesWhy,
  count: countCharges,
  async find(scene, month) {
    const found = await findCharges(scene, month);
    return {
      refusal: whyNotPost(found.entries, found.ground, scene.today),
      async run() {
        const cents = found.charges.map(({ planCents, beyondCents }) => planCents + beyondCents);
        return { entries: await postCharges(scene, found), amountCents: sumCents(cents) };
      },
    };
  },
};
