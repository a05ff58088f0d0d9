import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";

const duty = (world: World, required: boolean) => ({
  activity: world.activity,
  ...{ kind: "ten-year", since: "2026-11-23", required },
});

export const example: Example = {
  as: "hr",
  input: (world) => duty(world, true),
  refused: { "dossiers.same-duty": (world) => duty(world, false) },
};
