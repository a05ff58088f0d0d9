import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { findProposal } from "./find-proposal.ts";
import { hostAnswered, hostDeclined } from "./notice-kinds.ts";
import { putHost } from "./proposal.sql.ts";
import { isEnded, isInvited } from "./proposal.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Say whether one runs it: yes, or no, also later on while somebody else still does. */
export const answerInvitation = operation({
  name: "forum.answer-invitation",
  label: words.answerInvitation,
  at: "PUT /forum-proposals/{proposal}/own-part",
  input: z.object({ proposal: z.uuid(), accept: z.boolean() }),
  async find({ proposal, accept }, scene) {
    const found = await findProposal(proposal, scene);
    return found && { ...found, accept, person: scene.actor.person };
  },
  may: (actor, { proposal }) => isInvited(actor, proposal),
  whyNot({ proposal, accept, person }) {
    if (isEnded(proposal)) return refusals.ended();
    const others = proposal.hosts.some(({ id, accepted }) => id !== person && accepted === true);
    return accept || others ? null : refusals.lastHost();
  },
  async effect({ proposal, accept }, scene) {
    const { actor, now } = scene;
    await putHost(scene, proposal.id, { person: actor.person as string, accepted: accept });
    await notify(scene, accept ? hostAnswered : hostDeclined, {
      to: proposal.hosts.filter(({ accepted }) => accepted === true).map(({ id }) => id),
      params: { name: actor.name, title: proposal.title },
      link: `/forum/propositions/${proposal.id}`,
      once: `forum-host-answer:${proposal.id}:${actor.person}:${now.getTime()}`,
    });
    return { id: proposal.id };
  },
});
