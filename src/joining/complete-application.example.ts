import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { application, candidateOf, meetingOf } from "./joining.fixture.ts";
import { register } from "./register.ts";
import { withdraw } from "./withdraw.ts";

const { givenName, familyName, email, phone, keeps, recognises, ...rest } = application;
const { heard, prescriber: _, ...said } = rest;

async function metOf(world: World): Promise<string> {
  const who = { givenName, familyName, email, phone, keeps, recognises, heard };
  const asked = { ...who, meeting: await meetingOf(world) };
  return (await world.done<{ candidate: string }>(register, asked, "hr")).candidate;
}

export const example: Example = {
  as: "hr",
  input: async (world) => ({ ...said, candidate: await metOf(world) }),
  refused: {
    "joining.already-applied": async (world) => ({ ...said, candidate: await candidateOf(world) }),
    "joining.over": async (world) => {
      const candidate = await metOf(world);
      await world.done(withdraw, { candidate }, "hr");
      return { ...said, candidate };
    },
    "joining.too-young": async (world) => ({
      ...{ ...said, birthDate: "2014-04-12" },
      candidate: await metOf(world),
    }),
  },
};
