import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { enterGroup } from "./enter-and-leave.ts";
import { findGroup } from "./find-group.ts";
import { isOfHouse, mayKeepGroup, whyNotEnter } from "./group.ts";
import { answerProposals, listMembers, readProposal } from "./member.sql.ts";
import { invitationAnswered, requestAnswered } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Answer an invitation that one received, or, as a facilitator, somebody who asks to join. */
export const answerProposal = operation({
  name: "groups.answer-proposal",
  label: words.answerProposal,
  at: "PUT /group-proposals/{proposal}/answer",
  input: z.object({ proposal: z.uuid(), accepted: z.boolean() }),
  async find({ proposal: id, accepted }, scene) {
    const first = await readProposal(scene.db, scene.cooperative, id);
    const found = first && (await findGroup(first.group, scene));
    if (!found) return null;
    const proposal = await readProposal(scene.db, scene.cooperative, id);
    return proposal && { ...found, proposal, accepted };
  },
  may: (actor, { proposal, ...of }) =>
    proposal.kind === "invitation"
      ? isOfHouse(actor) && proposal.person === actor.person
      : mayKeepGroup(actor, of),
  whyNot({ proposal, accepted, ...of }) {
    if (proposal.answered) return refusals.answeredAlready();
    return accepted ? whyNotEnter(of) : null;
  },
  async effect({ proposal, group, accepted }, scene) {
    const { person, kind, name } = proposal;
    const members = await listMembers(scene.db, scene.cooperative, group.id);
    if (accepted) await enterGroup(scene, group.id, [person]);
    else await answerProposals(scene, { group: group.id, people: [person], accepted });
    const facilitators = members.filter(({ facilitator }) => facilitator).map((one) => one.person);
    await notify(scene, kind === "invitation" ? invitationAnswered : requestAnswered, {
      to: kind === "invitation" ? facilitators : [person],
      params: { name, group: group.name, n: accepted ? 1 : 2 },
      link: `/groupes/${group.id}`,
      once: `group-answer:${proposal.id}`,
    });
    return { id: group.id };
  },
});
