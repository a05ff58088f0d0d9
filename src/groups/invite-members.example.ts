import type { Example } from "../../fixtures/example.ts";
import { joined, opened } from "./groups.fixture.ts";
import { inviteMembers } from "./invite-members.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ group: await opened(world), people: [world.personId("entrepreneur")] }),
  refused: {
    "groups.strangers": async (world) => ({
      group: await opened(world),
      people: [world.personId("outsider")],
    }),
    "groups.already-member": async (world) => ({
      group: await joined(world),
      people: [world.personId("entrepreneur")],
    }),
    "groups.asked-already": async (world) => {
      const invitation = { group: await opened(world), people: [world.personId("entrepreneur")] };
      await world.done(inviteMembers, invitation, "adviser");
      return invitation;
    },
  },
};
