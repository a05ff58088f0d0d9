import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { application, candidateOf, decidedOf, meetingOf } from "./joining.fixture.ts";
import { planInterview } from "./plan-interview.ts";
import { register } from "./register.ts";

const { givenName, familyName, email, phone, heard } = application;
const interviewOf = (world: World) => ({
  interviewer: world.personId("adviser"),
  ...{ date: "2026-12-03", time: "10:00", mode: "site", place: "Tarnos, pôle Jean Bertin" },
});

/** Somebody who only came to a meeting. */
export async function contactOf(world: World): Promise<string> {
  const who = { givenName, familyName, email, phone, heard, keeps: true, recognises: false };
  const asked = { ...who, meeting: await meetingOf(world) };
  return (await world.done<{ candidate: string }>(register, asked, "hr")).candidate;
}

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ ...interviewOf(world), candidate: await candidateOf(world) }),
  refused: {
    "joining.over": async (world) => ({
      ...interviewOf(world),
      candidate: await decidedOf(world, "refused"),
    }),
    "joining.not-applied-yet": async (world) => ({
      ...interviewOf(world),
      candidate: await contactOf(world),
    }),
    "joining.in-past": async (world) => ({
      ...{ ...interviewOf(world), date: "2026-11-20" },
      candidate: await candidateOf(world),
    }),
    "joining.interviewer-taken": async (world) => {
      const planned = { ...interviewOf(world), candidate: await candidateOf(world) };
      await world.done(planInterview, planned, "adviser");
      const other = await candidateOf(world, { email: "other@exemple.example", familyName: "Lacoste" });
      return { ...interviewOf(world), candidate: other, time: "10:30" };
    },
    "joining.not-of-team": async (world) => ({
      ...{ ...interviewOf(world), interviewer: world.personId("entrepreneur") },
      candidate: await candidateOf(world),
    }),
  },
};
