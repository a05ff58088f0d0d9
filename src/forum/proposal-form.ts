import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { view } from "../foundation/view.ts";
import { readEdition } from "./edition.sql.ts";
import { isOfHouse, isSupport, keepsForum, stateOf } from "./edition.ts";
import { seenProposal } from "./find-proposal.ts";
import { listScales } from "./furnished.ts";
import { readNeedsBeside } from "./needs-beside.ts";
import { isHost, keepsWords, whyNotReworded } from "./proposal.ts";
import { words } from "./words.ts";

/** What is needed to propose a workshop, or to change what a proposal says; what others need beside it. */
export const proposalForm = view({
  name: "forum.proposal-form",
  label: words.proposeWorkshop,
  at: "GET /forum-proposal-form",
  input: z.object({ edition: z.uuid().optional(), proposal: z.uuid().optional() }),
  may: (actor) => isOfHouse(actor),
  async read({ edition: id, proposal: of }, scene) {
    const { db, cooperative, actor, now } = scene;
    const found = of ? await seenProposal(of, scene) : null;
    if (of && (!found || !(isHost(actor, found.proposal) || keepsWords(actor, found.proposal)))) return null;
    const edition = found?.edition ?? (id ? await readEdition(db, cooperative, id) : null);
    if (!edition) return null;
    const activities = await Promise.all(
      [...actor.activities].map((activity) => readActivity(db, cooperative, activity)),
    );
    const p = found?.proposal;
    return {
      edition: {
        ...{ id: edition.id, name: edition.name, form: edition.form, questions: edition.questions },
        ...{ opensAt: edition.opensAt, deadline: edition.deadline, state: stateOf(edition, now) },
      },
      ...{ now, keeps: keepsForum(actor), mayAlone: isSupport(actor) },
      whyNot: found && whyNotReworded(found, now),
      tracks: (await listScales(scene, edition.id)).tracks,
      activities: activities.flatMap((one) => (one ? [{ id: one.id, name: one.name }] : [])),
      needs: await readNeedsBeside(scene),
      proposal: p ? { id: p.id, title: p.title, state: p.state, need: p.need } : null,
      answers: p?.answers ?? [],
      known: p
        ? {
            ...{ title: p.title, about: p.about, notes: p.notes, track: p.track ?? "", form: p.form },
            ...{ minutes: String(p.minutes), expected: String(p.expected), need: p.need ?? "" },
          }
        : null,
    };
  },
});
