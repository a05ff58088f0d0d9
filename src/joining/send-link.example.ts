import type { Example } from "../../fixtures/example.ts";
import { application, candidateOf } from "./joining.fixture.ts";

export const example: Example = {
  as: "hr",
  async input(world) {
    await candidateOf(world);
    return { email: application.email };
  },
  refused: {},
};
