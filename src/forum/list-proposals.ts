import { z } from "zod";
import { view } from "../foundation/view.ts";
import { readEdition } from "./edition.sql.ts";
import { isOfHouse, keepsForum, stateOf } from "./edition.ts";
import { listScales } from "./furnished.ts";
import { listOwnWaiting } from "./own-waiting.ts";
import { listPhases } from "./phase.sql.ts";
import { phaseAt, rightsAt, whyNotRead } from "./phase.ts";
import { listProposals as selectProposals } from "./proposal.sql.ts";
import { isInvited, isLate, mayAnswer } from "./proposal.ts";
import { isReaderOf, listReadings, listReviews } from "./review.sql.ts";
import { isBlind, isTooNear, meanOf, scoreOf } from "./review.ts";
import { reviewWords } from "./review-words.ts";
import { listVerdicts } from "./verdict.sql.ts";

export const proposalsPerPage = 40;
export const faces = ["all", "submitted", "accepted", "confirmed", "over"] as const;
const statesOf = {
  all: ["submitted", "accepted", "confirmed", "rejected", "withdrawn", "cancelled"],
  submitted: ["submitted"],
  accepted: ["accepted"],
  confirmed: ["confirmed"],
  over: ["rejected", "withdrawn", "cancelled"],
} as const;

/** What was proposed, how it was read and what will be answered, for the team. */
export const listProposals = view({
  name: "forum.list-proposals",
  label: reviewWords.listProposals,
  at: "GET /forum-editions/{edition}/proposals",
  input: z.object({
    edition: z.uuid(),
    face: z.enum(faces).default("all"),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
  }),
  may: (actor) => keepsForum(actor),
  async read({ edition: id, face, page }, scene) {
    const { db, cooperative, actor, now } = scene;
    const edition = await readEdition(db, cooperative, id);
    if (!edition) return null;
    const cut = { limit: proposalsPerPage, offset: (page - 1) * proposalsPerPage };
    const rows = await selectProposals(db, cooperative, { edition: id, states: statesOf[face], ...cut });
    const { criteria } = await listScales(scene, id);
    const reviews = await listReviews(db, cooperative, { proposals: rows.map((row) => row.id) });
    const verdicts = new Map(
      (await listVerdicts(db, cooperative, id)).map((verdict) => [verdict.proposal, verdict.accepted]),
    );
    return {
      edition: { id, name: edition.name, state: stateOf(edition, now), released: edition.released },
      ...{ face, page, total: rows[0]?.total ?? 0 },
      rows: rows.map((p) => {
        const read = reviews.filter(({ proposal }) => proposal === p.id);
        return {
          ...{ id: p.id, title: p.title, state: p.state, minutes: p.minutes, expected: p.expected },
          ...{ trackName: p.trackName, activityName: p.activityName, late: isLate(p, edition) },
          hosts: p.hosts.filter(({ accepted }) => accepted === true).map(({ name }) => name),
          ...{ own: isInvited(actor, p), readings: read.length, mean: meanOf(read, criteria) },
          verdict: mayAnswer(actor, { proposal: p, edition }) ? (verdicts.get(p.id) ?? null) : null,
        };
      }),
    };
  },
});

/** What a reader has to read and has read, without what they are too near to. */
export const listToRead = view({
  name: "forum.list-to-read",
  label: reviewWords.listToRead,
  at: "GET /forum-editions/{edition}/own-reading",
  input: z.object({ edition: z.uuid() }),
  may: (actor) => isOfHouse(actor),
  async read({ edition: id }, scene) {
    const { db, cooperative, actor, now } = scene;
    const edition = await readEdition(db, cooperative, id);
    if (!edition || !(await isReaderOf(scene, id))) return null;
    const phases = await listPhases(db, cooperative, id);
    const rights = rightsAt(phases, now, edition);
    const states = ["submitted"] as const;
    const asked = { edition: id, states, limit: 400, offset: 0 };
    const rows = rights ? await selectProposals(db, cooperative, asked) : [];
    const readings = await listReadings(scene, id);
    const { criteria } = await listScales(scene, id);
    const proposals = rows.map((row) => row.id);
    const own = await listReviews(db, cooperative, { proposals, reader: actor.person });
    return {
      edition: { id, name: edition.name, state: stateOf(edition, now), released: edition.released },
      ...{ anonymous: rights?.anonymous === true, weighs: rights?.weighs === true, keeps: keepsForum(actor) },
      ...{ phase: phaseAt(phases, now), closed: rights ? null : whyNotRead(phases, now) },
      rows: rows.flatMap((proposal) => {
        const near = readings.get(proposal.id) ?? { declared: false, ofActivity: false };
        const of = { proposal, edition, reading: { reader: true, rights, ...near } };
        if (isTooNear(actor, of)) return [];
        const review = own.find((one) => one.proposal === proposal.id);
        const named = isBlind(actor, of) ? null : proposal.activityName;
        return [
          {
            ...{ id: proposal.id, title: proposal.title, trackName: proposal.trackName, activityName: named },
            ...{ minutes: proposal.minutes, score: review ? scoreOf(review, criteria) : null },
            ...{
              read: review !== undefined,
              stale: review !== undefined && review.version < proposal.version,
            },
          },
        ];
      }),
    };
  },
});

/** Every answer as it will leave, before it does: to whom, what it says. */
export const readAnswers = view({
  name: "forum.read-answers",
  label: reviewWords.readAnswers,
  at: "GET /forum-editions/{edition}/answers",
  input: z.object({ edition: z.uuid() }),
  may: (actor) => keepsForum(actor),
  async read({ edition: id }, scene) {
    const { db, cooperative, actor, now } = scene;
    const edition = await readEdition(db, cooperative, id);
    if (!edition) return null;
    const states = ["submitted"] as const;
    const all = await selectProposals(db, cooperative, { edition: id, states, limit: 400, offset: 0 });
    const mine = all.filter((proposal) => mayAnswer(actor, { proposal, edition }));
    const verdicts = await listVerdicts(db, cooperative, id);
    return {
      edition: { id, name: edition.name, state: stateOf(edition, now), released: edition.released },
      ...(await listOwnWaiting(scene, edition)),
      waiting: mine.length - verdicts.length,
      rows: verdicts.flatMap(({ proposal, accepted, note }) => {
        const p = mine.find((one) => one.id === proposal);
        const to = p?.hosts.filter((host) => host.accepted === true).map(({ name }) => name) ?? [];
        return p ? [{ id: p.id, title: p.title, accepted, note, to }] : [];
      }),
    };
  },
});
