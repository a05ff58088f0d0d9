import { z } from "zod";
import type { Actor } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { readNeed } from "../needs/index.ts";
import { listHousehold } from "../people/index.ts";
import { isOfHouse, keepsForum, stateOf, whyNotTaken } from "./edition.ts";
import { seenReading } from "./find-reading.ts";
import { listScales } from "./furnished.ts";
import { readWording } from "./proposal.sql.ts";
import {
  isEnded,
  isHost,
  isInvited,
  isLate,
  keepsWords,
  mayAnswer,
  type Proposal,
  whyNotReworded,
} from "./proposal.ts";
import { refusals } from "./refusals.ts";
import { listComments, listReviews } from "./review.sql.ts";
import { isBlind, isTooNear, mayDiscuss, meanOf, type OfReading } from "./review.ts";
import { listVerdicts } from "./verdict.sql.ts";
import { words } from "./words.ts";

/** A proposal without what would say who proposes it. */
const unnamed = (p: Proposal): Proposal => ({ ...p, hosts: [], activity: null, activityName: null });

/**
 * Reviews are for the team; readers have their own and what is said among them, and those of the others once
 * they judged where the phase shows them.
 */
async function readJudgement(scene: Scene, actor: Actor, of: OfReading) {
  const { db, cooperative } = scene;
  const { proposal, edition } = of;
  const team = mayAnswer(actor, of);
  const near = isTooNear(actor, of);
  const { reader, rights } = of.reading;
  if (!mayDiscuss(actor, of)) return { team: false, reader, near, weighs: false, told: null };
  const { criteria } = await listScales(scene, edition.id);
  const reviews = await listReviews(db, cooperative, { proposals: [proposal.id] });
  const own = reviews.find((review) => review.reader === actor.person) ?? null;
  const shown = team || (rights?.others === true && own !== null);
  const verdicts = team ? await listVerdicts(db, cooperative, edition.id) : [];
  return {
    ...{ team, near, reader, weighs: rights?.weighs === true },
    told: {
      ...{ criteria, own },
      reviews: shown ? reviews : [],
      mean: shown ? meanOf(reviews, criteria) : null,
      comments: await listComments(db, cooperative, proposal.id),
      verdict: verdicts.find((verdict) => verdict.proposal === proposal.id) ?? null,
    },
  };
}

const whyNotSent = ({ proposal, edition }: OfReading, now: Date) =>
  proposal.about === "" ? refusals.aboutMissing() : whyNotTaken(edition, now, "");

/** What whoever looks at it may do, with why not where that is worth saying. */
function actsOf(actor: Actor, of: OfReading, now: Date) {
  const { proposal, edition } = of;
  const host = isHost(actor, proposal);
  const held = stateOf(edition, now) === "held";
  const chosen = proposal.state === "accepted" || proposal.state === "confirmed";
  const mayReword = host || keepsWords(actor, proposal);
  return {
    change: mayReword && !whyNotReworded(of, now) && !held,
    submit: host && proposal.state === "draft" && !held,
    notSent: host && proposal.state === "draft" ? whyNotSent(of, now) : null,
    withdraw: host && proposal.state === "submitted",
    confirm: host && proposal.state === "accepted",
    cancel: chosen && (host || keepsForum(actor)) && !held,
    invite: host && !isEnded(proposal) && !held,
  };
}

/**
 * A proposal for those who run it, the team and its readers. Whether and how it will be answered is not in it
 * for whoever runs it before the answers are released.
 */
export const readProposal = view({
  name: "forum.read-proposal",
  label: words.readProposal,
  at: "GET /forum-proposals/{proposal}",
  input: z.object({
    proposal: z.uuid(),
    /** An earlier wording, as a review judged it. */
    version: z.coerce.number().int().min(1).optional(),
  }),
  may: (actor) => isOfHouse(actor),
  async read({ proposal: id, version }, scene) {
    const { db, cooperative, actor, now, today } = scene;
    const found = await seenReading(id, scene);
    if (!found) return null;
    const { proposal, edition } = found;
    const blind = isBlind(actor, found);
    const may = actsOf(actor, found, now);
    const people = may.invite ? await listHousehold(db, cooperative, today) : [];
    const own = proposal.hosts.find((host) => host.id === actor.person);
    const need = proposal.need ? await readNeed(scene, proposal.need) : null;
    const confided = isInvited(actor, proposal) || mayDiscuss(actor, found);
    return {
      edition: {
        ...{ id: edition.id, name: edition.name, questions: edition.questions, released: edition.released },
        ...{ state: stateOf(edition, now), startsOn: edition.startsOn, endsOn: edition.endsOn },
      },
      proposal: {
        ...(blind ? unnamed(proposal) : proposal),
        ...(!confided && { notes: "", answers: [] }),
        note: isInvited(actor, proposal) || mayAnswer(actor, found) ? proposal.note : null,
      },
      earlier: confided && version ? await readWording(db, cooperative, { proposal: id, version }) : null,
      ...{ blind, may, late: isLate(proposal, edition), needName: need?.name ?? null },
      part: { invited: own?.accepted === null, host: own?.accepted === true },
      people: people
        .filter(({ person }) => !proposal.hosts.some((host) => host.id === person && host.accepted !== false))
        .map(({ person, name }) => ({ id: person, name })),
      ...{ judgement: await readJudgement(scene, actor, found), keeps: keepsForum(actor) },
    };
  },
});
