import type { Example } from "../../fixtures/example.ts";
import { leaveConversation } from "./leave-conversation.ts";
import { lockThread } from "./lock-thread.ts";
import { openConversation } from "./open-conversation.ts";
import { begun } from "./threads.fixture.ts";

export const example: Example = {
  as: "neighbour",
  input: async (world) => ({ thread: (await begun(world)).thread, text: "L’imprimerie du Port." }),
  refused: {
    "threads.locked": async (world) => {
      const { thread } = await begun(world);
      await world.done(lockThread, { thread, locked: true, why: "C’est répondu." });
      return { thread, text: "Encore un mot" };
    },
    "threads.unheard": async (world) => {
      const told = { people: [world.personId("entrepreneur")], text: "Un mot ?" };
      const { id: thread } = await world.done(openConversation, told, "neighbour");
      await world.done(leaveConversation, { thread }, "entrepreneur");
      return { thread, text: "Vous êtes là ?" };
    },
  },
};
