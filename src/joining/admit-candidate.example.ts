import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import { people } from "../../fixtures/people.ts";
import { admitCandidate } from "./admit-candidate.ts";
import { decide } from "./decide.ts";
import { candidateOf, decidedOf } from "./joining.fixture.ts";

export const welcome = {
  since: "2026-12-01",
  activityName: "Savons du Fronton",
  trade: "Savonnerie",
  code: "A101",
};

export const example: Example = {
  as: "hr",
  input: async (world) => ({
    ...welcome,
    candidate: await decidedOf(world, "accepted"),
    site: world.site,
    adviser: world.personId("adviser"),
  }),
  refused: {
    "joining.not-accepted": async (world) => ({ ...welcome, candidate: await candidateOf(world) }),
    "joining.already-admitted": async (world) => {
      const candidate = await decidedOf(world, "accepted");
      await world.done(admitCandidate, { ...welcome, candidate }, "hr");
      return { ...welcome, candidate, code: "A102" };
    },
    "people.has-role": async (world) => {
      const candidate = await candidateOf(world, { email: people.entrepreneur.email });
      await world.done(decide, { candidate, outcome: "accepted", motive: "Un projet mûr." }, "hr");
      return { ...welcome, candidate };
    },
    "activities.code-taken": async (world) => ({
      ...{ ...welcome, code: "A017" },
      candidate: await decidedOf(world, "accepted"),
    }),
    "joining.unknown-site": async (world) => ({
      ...{ ...welcome, site: v7() },
      candidate: await decidedOf(world, "accepted"),
    }),
    "joining.not-of-team": async (world) => ({
      ...{ ...welcome, adviser: world.personId("community") },
      candidate: await decidedOf(world, "accepted"),
    }),
  },
};
