import type { Example } from "../../fixtures/example.ts";
import { addException } from "./add-exception.ts";

export const example: Example = {
  as: "adviser",
  async input(world) {
    const none = { kind: "none", firstDay: "2026-12-24", lastDay: "2026-12-24" };
    return { exception: (await world.done(addException, none, "adviser")).id };
  },
  refused: {},
};
