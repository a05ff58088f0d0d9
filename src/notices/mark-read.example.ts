import type { Example } from "../../fixtures/example.ts";
import { tellOf } from "./notices.fixture.ts";

export const example: Example = {
  as: "hr",
  async input(world) {
    await tellOf(world, "hr");
    return {};
  },
  refused: {},
};
