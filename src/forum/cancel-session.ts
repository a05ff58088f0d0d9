import { z } from "zod";
import { callEventOff } from "../events/index.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { keepsForum, stateOf } from "./edition.ts";
import { findWithEdition } from "./find-proposal.ts";
import { sessionCancelled } from "./notice-kinds.ts";
import { insertStep } from "./proposal.sql.ts";
import { isHost } from "./proposal.ts";
import { refusals } from "./refusals.ts";
import { deleteSlot } from "./slot.sql.ts";
import { words } from "./words.ts";

/**
 * Call a session off that was accepted. Where it stands in a released programme its event is called off in
 * the same act: room and hours are free, whoever is registered is told why, calendars strike it out.
 */
export const cancelSession = operation({
  name: "forum.cancel-session",
  label: words.cancelSession,
  at: "POST /forum-proposals/{proposal}/cancellation",
  input: z.object({ proposal: z.uuid(), why: shortText(400) }),
  async find({ proposal, why }, scene) {
    const found = await findWithEdition(proposal, scene);
    return found && { ...found, why, now: scene.now };
  },
  may: (actor, { proposal }) => isHost(actor, proposal) || keepsForum(actor),
  whyNot({ proposal, edition, now }) {
    if (proposal.state !== "accepted" && proposal.state !== "confirmed") return refusals.notAccepted();
    return stateOf(edition, now) === "held" ? refusals.held() : null;
  },
  async effect({ proposal, edition, why }, scene) {
    await insertStep(scene, proposal.id, { step: "cancelled", note: why });
    await deleteSlot(scene, proposal.id);
    if (proposal.event) await callEventOff(scene, proposal.event, why);
    const others = proposal.hosts.filter(({ accepted }) => accepted !== false).map(({ id }) => id);
    await notify(scene, sessionCancelled, {
      to: [...new Set([...others, ...(edition.setBy ? [edition.setBy] : [])])],
      params: { title: proposal.title, edition: edition.name, why },
      link: `/forum/propositions/${proposal.id}`,
      once: `forum-cancelled:${proposal.id}`,
    });
    return { id: proposal.id };
  },
});
