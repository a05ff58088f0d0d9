import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { answerQuestion } from "./answer-question.ts";
import { askAboutReport } from "./ask-about-report.ts";
import { sent } from "./expenses.fixture.ts";

const answer = "Deux : la libraire et moi.";

async function asked(world: World): Promise<string> {
  const report = await sent(world);
  const question = "Combien de personnes à table ?";
  return (await world.done(askAboutReport, { report, question }, "accountant")).id;
}

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ question: await asked(world), answer }),
  refused: {
    "expenses.answered-already": async (world) => {
      const question = await asked(world);
      await world.done(answerQuestion, { question, answer }, "entrepreneur");
      return { question, answer };
    },
  },
};
