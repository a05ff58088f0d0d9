import type { Example } from "../../fixtures/example.ts";
import { listedFilms, playlistOf } from "./playlist.fixture.ts";

export const example: Example = {
  as: "community",
  input: () => playlistOf([]),
  refused: {
    "channel.playlist-changed": async (world) => ({
      ...playlistOf([]),
      ...{ id: await listedFilms(world, []), version: 0 },
    }),
  },
};
