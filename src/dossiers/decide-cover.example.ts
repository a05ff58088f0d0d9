import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { certificate, tenYear } from "./cover.fixture.ts";
import { decideCover } from "./decide-cover.ts";
import { recordCover } from "./record-cover.ts";

const deciding = async (world: World, more: object = {}) => {
  const given = { activity: world.activity, ...tenYear, paper: certificate };
  const { id } = await world.done(recordCover, given, "entrepreneur");
  return { activity: world.activity, cover: id, accepted: true, ...more };
};

export const example: Example = {
  as: "hr",
  input: (world) => deciding(world),
  refused: {
    "dossiers.cover-decided": async (world) => {
      const input = await deciding(world);
      await world.done(decideCover, input, "hr");
      return input;
    },
    "dossiers.reason-missing": (world) => deciding(world, { accepted: false }),
  },
};
