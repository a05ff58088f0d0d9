import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { findPoll } from "./find-poll.ts";
import { insertOutcome } from "./poll.sql.ts";
import { refusals } from "./refusals.ts";
import { isOfHouse, moderates } from "./thread.ts";
import { words } from "./words.ts";

/** Close a poll and say what comes of it, on top of its thread. It never opens again. */
export const closePoll = operation({
  name: "threads.close-poll",
  label: words.closePoll,
  at: "POST /thread-polls/{poll}/outcome",
  input: z.object({ poll: z.uuid(), text: shortText(1000) }),
  find: ({ poll }, scene) => findPoll(poll, scene),
  may: (actor, { poll, ...of }) => isOfHouse(actor) && (poll.setBy === actor.person || moderates(actor, of)),
  whyNot: ({ poll }) => (poll.outcome ? refusals.pollClosed() : null),
  async effect({ poll }, scene, { text }) {
    await insertOutcome(scene, { poll: poll.id, text });
    return { id: poll.id };
  },
});
