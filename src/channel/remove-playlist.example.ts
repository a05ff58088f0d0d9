import type { Example } from "../../fixtures/example.ts";
import { listedFilms } from "./playlist.fixture.ts";

export const example: Example = {
  as: "community",
  input: async (world) => ({ playlist: await listedFilms(world, []) }),
  refused: {},
};
