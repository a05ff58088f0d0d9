import type { Example } from "../../fixtures/example.ts";
import { leaveLongAgo } from "./leaving.fixture.sql.ts";

export const example: Example = {
  as: "hr",
  async input(world) {
    await leaveLongAgo(world, "neighbour", "2025-06-30");
    return {};
  },
  refused: { "privacy.nothing-due": () => ({}) },
};
