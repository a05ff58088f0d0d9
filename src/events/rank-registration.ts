import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { lockAddressed } from "./addressed.ts";
import { organises } from "./event.ts";
import { settleQueue } from "./queue.ts";
import { refusals } from "./refusals.ts";
import { updatePriority } from "./registration.sql.ts";
import { seatingOf } from "./registration.ts";
import { words } from "./words.ts";

/**
 * Put somebody first in the queue, or back at their turn: among those put first, the order of arrival holds.
 */
export const rankRegistration = operation({
  name: "events.rank-registration",
  label: words.rankRegistration,
  at: "PUT /event-registrations/{registration}/priority",
  input: z.object({ registration: z.uuid(), first: z.boolean() }),
  find: ({ registration }, scene) => lockAddressed(scene, { registration }),
  may: (actor, { event }) => organises(actor, event),
  whyNot: ({ registration }) => (seatingOf(registration) === "waiting" ? null : refusals.notWaiting()),
  async effect({ event, registration }, scene, { first }) {
    await updatePriority(scene, registration.id, first ? 1 : 0);
    await settleQueue(scene, event.id);
    return { id: registration.id };
  },
});
