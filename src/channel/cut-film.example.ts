import type { Example } from "../../fixtures/example.ts";
import { added, outsideUrl, ready } from "./channel.fixture.ts";
import { cutFilm } from "./cut-film.ts";

const instants = { from: "0:12", until: "9:48,5" };

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ film: await ready(world), ...instants }),
  refused: {
    "channel.shown-elsewhere": async (world) => ({ film: await added(world, { outsideUrl }), ...instants }),
    "channel.not-playable": async (world) => ({ film: await added(world), ...instants }),
    "channel.still-making": async (world) => {
      const film = await ready(world);
      await world.done(cutFilm, { film, ...instants }, "entrepreneur");
      return { film, from: "0:00", until: "10:00" };
    },
    "channel.not-an-instant": async (world) => ({
      film: await ready(world),
      ...{ ...instants, from: "douze" },
    }),
    "channel.cut-beyond": async (world) => ({ film: await ready(world), ...instants, until: "10:30" }),
  },
};
