import type { Example } from "../../fixtures/example.ts";
import { askedOf } from "./ask.fixture.ts";
import { askDocument } from "./ask-document.ts";

export const example: Example = {
  as: "hr",
  input: (world) => askedOf(world),
  refused: {
    "dossiers.label-missing": (world) => askedOf(world, { kind: "other" }),
    "dossiers.due-in-past": (world) => askedOf(world, { dueOn: "2026-11-22" }),
    "dossiers.asked-already": async (world) => {
      await world.done(askDocument, askedOf(world), "hr");
      return askedOf(world, { dueOn: "2026-12-20" });
    },
  },
};
