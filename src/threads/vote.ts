import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { findPoll } from "./find-poll.ts";
import { putVote } from "./poll.sql.ts";
import { refusals } from "./refusals.ts";
import { isOfHouse } from "./thread.ts";
import { words } from "./words.ts";

/** Answer a poll, or answer otherwise. How many answered what is seen by all, who did by nobody. */
export const vote = operation({
  name: "threads.vote",
  label: words.vote,
  at: "PUT /thread-polls/{poll}/vote",
  input: z.object({
    poll: z.uuid(),
    position: z.coerce.number({ error: "not-chosen" }).int().min(0).max(11),
  }),
  async find({ poll, position }, scene) {
    const found = await findPoll(poll, scene);
    return found && { ...found, position };
  },
  may: (actor) => isOfHouse(actor),
  whyNot({ poll, position, today }) {
    if (poll.outcome || poll.closesOn < today) return refusals.pollClosed();
    const known = poll.options.some((option) => option.position === position);
    return known ? null : refusals.unknownOption({}, "position");
  },
  async effect({ poll, position }, scene) {
    await putVote(scene, { poll: poll.id, position });
    return { id: poll.id };
  },
});
