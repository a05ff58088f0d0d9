import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import { pageOf, written } from "./publishing.fixture.ts";

export const example: Example = {
  as: "community",
  input: () => pageOf(),
  refused: {
    "publishing.address-taken": async (world) => {
      await written(world);
      return pageOf({ title: "Une autre" });
    },
    "publishing.home-stays": () => pageOf({ slug: "accueil" }),
    "publishing.block-lacks": () => pageOf({ blocks: [{ kind: "call", title: "Candidater" }] }),
    "publishing.unknown-picture": () => pageOf({ blocks: [{ kind: "picture", picture: v7() }] }),
  },
};
