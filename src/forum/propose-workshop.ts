import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { whenOf } from "../foundation/when.ts";
import { readNeed } from "../needs/index.ts";
import { listTracks, readEdition } from "./edition.sql.ts";
import { isOfHouse, isSupport, stateOf } from "./edition.ts";
import { insertProposal, insertWording, putHost } from "./proposal.sql.ts";
import { proposalShape, whyNotWorded } from "./proposal-input.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Write down a workshop for an edition, as a draft that only those who run it see. A business of the
 * cooperative proposes it; whoever supports businesses proposes without one.
 */
export const proposeWorkshop = operation({
  name: "forum.propose-workshop",
  label: words.proposeWorkshop,
  at: "POST /forum-editions/{edition}/proposals",
  input: z.object({ edition: z.uuid(), activity: z.uuid().nullable().default(null), ...proposalShape }),
  async find({ edition: id, activity, ...typed }, scene) {
    const { db, cooperative, actor, now } = scene;
    const edition = await readEdition(db, cooperative, id);
    if (!edition) return null;
    return {
      ...{ edition, typed, activity, now },
      tracks: await listTracks(db, cooperative, id),
      needKnown: typed.need === null || (await readNeed(scene, typed.need)) !== null,
      own: activity !== null && actor.activities.has(activity),
      alone: activity === null && isSupport(actor),
    };
  },
  may: (actor) => isOfHouse(actor),
  whyNot({ edition, typed, activity, own, alone, now, ...known }) {
    if (stateOf(edition, now) === "held") return refusals.held();
    if (now < edition.opensAt) return refusals.notOpen(whenOf(edition.opensAt));
    if (!own && !alone)
      return activity ? refusals.notYourActivity({}, "activity") : refusals.activityMissing({}, "activity");
    return whyNotWorded(typed, { edition, ...known });
  },
  async effect({ edition, typed, activity }, scene) {
    const id = scene.newId();
    const { need, ...wording } = typed;
    await insertProposal(scene, { id, edition: edition.id, activity, need });
    await insertWording(scene, { id, version: 1, ...wording });
    if (scene.actor.person) await putHost(scene, id, { person: scene.actor.person, accepted: true });
    return { id };
  },
});
