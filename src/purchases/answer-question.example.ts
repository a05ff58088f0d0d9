import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { answerQuestion } from "./answer-question.ts";
import { askAboutBill } from "./ask-about-bill.ts";
import { sent } from "./purchases.fixture.ts";

const answer = "Le stand du forum de mars";

async function asked(world: World): Promise<string> {
  const question = { bill: await sent(world), question: "Pour quel chantier ?" };
  return (await world.done(askAboutBill, question, "adviser")).id;
}

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ question: await asked(world), answer }),
  refused: {
    "purchases.answered-already": async (world) => {
      const question = await asked(world);
      await world.done(answerQuestion, { question, answer }, "entrepreneur");
      return { question, answer };
    },
  },
};
