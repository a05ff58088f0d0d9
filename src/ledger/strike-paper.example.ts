import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { example as attaching } from "./attach-paper.example.ts";
import { attachPaper } from "./attach-paper.ts";
import { strikePaper } from "./strike-paper.ts";

const attached = async (world: World) => {
  const input = (await attaching.input(world)) as { entry: string };
  const { paper } = await world.done<{ paper: string }>(attachPaper, input, "accountant");
  return { entry: input.entry, paper, reason: "Quittance d’octobre, et non de novembre" };
};

export const example: Example = {
  as: "accountant",
  input: attached,
  refused: {
    "ledger.paper-already-struck": async (world) => {
      const input = await attached(world);
      await world.done(strikePaper, input, "accountant");
      return input;
    },
  },
};
