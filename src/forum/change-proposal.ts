import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { readNeed } from "../needs/index.ts";
import { listTracks } from "./edition.sql.ts";
import { findProposal } from "./find-proposal.ts";
import { insertWording, updateNeed } from "./proposal.sql.ts";
import { isHost, keepsWords, whyNotReworded } from "./proposal.ts";
import { proposalShape, whyNotWorded } from "./proposal-input.ts";
import { words } from "./words.ts";

/**
 * Change what a proposal says. Each change is a further version: a review keeps naming the one it judged.
 * Once it is accepted, whoever makes the programme corrects it as well.
 */
export const changeProposal = operation({
  name: "forum.change-proposal",
  label: words.changeProposal,
  at: "PUT /forum-proposals/{proposal}",
  input: z.object({ proposal: z.uuid(), ...proposalShape }),
  async find({ proposal: id, ...typed }, scene) {
    const found = await findProposal(id, scene);
    if (!found) return null;
    const { db, cooperative, now } = scene;
    return {
      ...found,
      ...{ typed, now, tracks: await listTracks(db, cooperative, found.edition.id) },
      needKnown:
        typed.need === null ||
        typed.need === found.proposal.need ||
        (await readNeed(scene, typed.need)) !== null,
    };
  },
  may: (actor, { proposal }) => isHost(actor, proposal) || keepsWords(actor, proposal),
  whyNot: ({ typed, now, ...found }) => whyNotReworded(found, now) ?? whyNotWorded(typed, found),
  async effect({ proposal, typed }, scene) {
    const { need, ...wording } = typed;
    const version = proposal.version + 1;
    await insertWording(scene, { id: proposal.id, version, ...wording });
    if (need !== proposal.need) await updateNeed(scene, proposal.id, need);
    return { id: proposal.id, version };
  },
});
