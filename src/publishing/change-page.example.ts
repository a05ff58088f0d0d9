import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import { changePage } from "./change-page.ts";
import { pageOf, written } from "./publishing.fixture.ts";

const better = (page: string, more: object = {}) => ({
  page,
  ...pageOf({ title: "Nous" }),
  after: 1,
  ...more,
});

export const example: Example = {
  as: "community",
  input: async (world) => better(await written(world)),
  refused: {
    "publishing.changed-meanwhile": async (world) => {
      const page = await written(world);
      await world.done(changePage, better(page), "director");
      return better(page, { title: "Nous autres" });
    },
    "publishing.block-lacks": async (world) => better(await written(world), { blocks: [{ kind: "text" }] }),
    "publishing.unknown-picture": async (world) =>
      better(await written(world), { blocks: [{ kind: "picture", picture: v7() }] }),
  },
};
