import type { Example } from "../../fixtures/example.ts";
import { listedTwo } from "./directory.fixture.ts";
import { broughtIn } from "./term.fixture.ts";

const asked = { tag: "Couture", scheme: "rome", code: "Z9901" };

export const example: Example = {
  as: "community",
  async input(world) {
    await listedTwo(world);
    await broughtIn(world);
    return asked;
  },
  refused: {
    "directory.no-such-term": async (world) => {
      await listedTwo(world);
      return { ...asked, code: "Z9909" };
    },
  },
};
