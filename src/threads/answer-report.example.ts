import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { answerReport } from "./answer-report.ts";
import { reportItem } from "./report-item.ts";
import { begun } from "./threads.fixture.ts";

async function reported(world: World): Promise<string> {
  const { item } = await begun(world);
  return (await world.done(reportItem, { item, why: "Publicité" }, "neighbour")).id;
}

export const example: Example = {
  as: "community",
  input: async (world) => ({ report: await reported(world), hide: true, why: "C’en est une." }),
  refused: {
    "threads.answered-already": async (world) => {
      const report = await reported(world);
      await world.done(answerReport, { report, hide: false, why: "C’est une question." }, "director");
      return { report, hide: true, why: "C’en est une." };
    },
  },
};
