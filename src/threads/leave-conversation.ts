import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { endParticipation } from "./conversation.sql.ts";
import { findThread } from "./find-thread.ts";
import { refusals } from "./refusals.ts";
import { isOfHouse } from "./thread.ts";
import { words } from "./words.ts";

/** Leave a conversation between a few: one reads it no more, and nothing of it comes. */
export const leaveConversation = operation({
  name: "threads.leave-conversation",
  label: words.leaveConversation,
  at: "DELETE /threads/{thread}/participation",
  input: z.object({ thread: z.uuid() }),
  find: ({ thread }, scene) => findThread(thread, scene),
  may: (actor) => isOfHouse(actor),
  whyNot: ({ thread }) => (thread.direct ? null : refusals.notBetweenFew()),
  async effect({ thread }, scene) {
    await endParticipation(scene, { thread: thread.id, person: scene.actor.person as string });
    return { id: thread.id };
  },
});
