import type { Example } from "../../fixtures/example.ts";
import { answerConsent } from "./answer-consent.ts";
import { leaveNetwork } from "./channel.fixture.sql.ts";
import { added, asked, ready, within } from "./channel.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ film: await ready(world), scope: "members" }),
  refused: {
    "channel.not-playable": async (world) => ({ film: await added(world), scope: "members" }),
    "channel.begins-in-past": async (world) => ({
      film: await ready(world),
      scope: "members",
      startsAt: "2026-11-01T09:00",
    }),
    "channel.speaker-refused": async (world) => {
      const film = await ready(world);
      const speaker = await asked(world, film);
      await world.done(answerConsent, { speaker, given: false }, "neighbour");
      return { film, scope: "members" };
    },
    "channel.speaker-silent": async (world) => {
      const film = await ready(world);
      await asked(world, film);
      return { film, scope: "members" };
    },
    "channel.captions-missing": async (world) => ({
      film: await ready(world, { captionsDue: null }),
      scope: "members",
    }),
    "channel.no-network": async (world) => {
      const film = await ready(world);
      await within(world, leaveNetwork);
      return { film, scope: "network" };
    },
    "channel.public-by-team": async (world) => ({ film: await ready(world), scope: "public" }),
  },
};
