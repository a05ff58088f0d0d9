import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { answerProposal } from "./answer-proposal.ts";
import { proposalsOf } from "./groups.fixture.sql.ts";
import { opened } from "./groups.fixture.ts";
import { inviteMembers } from "./invite-members.ts";
import { joinGroup } from "./join-group.ts";

async function invited(world: World, more: object = {}) {
  const group = await opened(world, more);
  await world.done(inviteMembers, { group, people: [world.personId("entrepreneur")] }, "adviser");
  const [proposal] = await proposalsOf(world.db, group);
  return { group, proposal, accepted: true };
}

export const example: Example = {
  as: "entrepreneur",
  input: (world) => invited(world),
  refused: {
    "groups.answered-already": async (world) => {
      const answer = await invited(world);
      await world.done(answerProposal, answer, "entrepreneur");
      return answer;
    },
    "groups.full": async (world) => {
      const { group, ...answer } = await invited(world, { seats: 2 });
      await world.done(joinGroup, { group }, "neighbour");
      return answer;
    },
  },
};
