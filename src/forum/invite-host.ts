import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { countHousehold } from "../people/index.ts";
import { findProposal } from "./find-proposal.ts";
import { hostInvited } from "./notice-kinds.ts";
import { putHost } from "./proposal.sql.ts";
import { isEnded, isHost, mostHosts } from "./proposal.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Ask somebody of the house to run a workshop together; they run it once they have said yes. */
export const inviteHost = operation({
  name: "forum.invite-host",
  label: words.inviteHost,
  at: "POST /forum-proposals/{proposal}/hosts",
  input: z.object({ proposal: z.uuid(), person: z.uuid() }),
  async find({ proposal, person }, scene) {
    const { db, cooperative, today } = scene;
    const found = await findProposal(proposal, scene);
    if (!found) return null;
    const ofHouse = (await countHousehold(db, cooperative, { people: [person], on: today })) === 1;
    return { ...found, person, ofHouse };
  },
  may: (actor, { proposal }) => isHost(actor, proposal),
  whyNot({ proposal, person, ofHouse }) {
    if (isEnded(proposal)) return refusals.ended();
    if (!ofHouse) return refusals.strangers({}, "person");
    const asked = proposal.hosts.filter(({ accepted }) => accepted !== false);
    if (asked.some(({ id }) => id === person)) return refusals.hostAlready({}, "person");
    return asked.length >= mostHosts ? refusals.tooManyHosts({ n: mostHosts }, "person") : null;
  },
  async effect({ proposal, edition, person }, scene) {
    await putHost(scene, proposal.id, { person, accepted: null });
    await notify(scene, hostInvited, {
      to: [person],
      params: { name: scene.actor.name, title: proposal.title, edition: edition.name },
      link: `/forum/propositions/${proposal.id}`,
      once: `forum-host:${proposal.id}:${person}:${scene.now.getTime()}`,
    });
    return { id: proposal.id };
  },
});
