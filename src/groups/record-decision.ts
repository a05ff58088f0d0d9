import { z } from "zod";
import { civilDateOf } from "../foundation/calendar.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { notify } from "../notices/index.ts";
import { drawNumber, insertDecision, listEverMembers, readDecision } from "./decision.sql.ts";
import { manners, numberOf } from "./decision.ts";
import { decisionWords } from "./decision-words.ts";
import { findGroup } from "./find-group.ts";
import { facilitates, whyNotAdd } from "./group.ts";
import { readMeeting } from "./meeting.sql.ts";
import { listMembers } from "./member.sql.ts";
import { decisionRecorded } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";

const votes = () =>
  z.coerce.number({ error: "not-a-count" }).int({ error: "not-a-count" }).min(0).max(200).nullable();

const input = z.object({
  group: z.uuid(),
  title: shortText(160),
  text: z.string().trim().max(4000, { error: "too-long" }).default(""),
  decidedOn: civilDate().nullable().default(null),
  /** The meeting in which it was decided; its day is then that of the decision. */
  meeting: z.uuid().nullable().default(null),
  manner: z.enum(manners, { error: "not-chosen" }),
  votesFor: votes().default(null),
  votesAgainst: votes().default(null),
  abstentions: votes().default(null),
  present: z.array(z.uuid()).min(1, { error: "nobody" }).max(200),
  /** The decision that it replaces. */
  replaces: z.uuid().nullable().default(null),
});
type Typed = z.output<typeof input>;

/**
 * Record what the group decided: when, how, with whom. It is numbered in its group and year without a gap,
 * and never changed: another decision replaces it, which names it.
 */
export const recordDecision = operation({
  name: "groups.record-decision",
  label: decisionWords.recordDecision,
  at: "POST /groups/{group}/decisions",
  input,
  find: findDeciding,
  may: (actor, of) => facilitates(actor, of),
  whyNot: (of) => whyNotAdd(of) ?? whyNotDecided(of),
  async effect({ group, typed, decidedOn }, scene) {
    const id = scene.newId();
    const year = Number(decidedOn.slice(0, 4));
    const number = await drawNumber(scene, group.id, year);
    const present = [...new Set(typed.present)];
    const votes = { votesFor: null, votesAgainst: null, abstentions: null };
    const counted = typed.manner === "vote" ? {} : votes;
    await insertDecision(scene, {
      ...{ ...typed, ...counted, id, year, number, decidedOn, present },
    });
    const members = await listMembers(scene.db, scene.cooperative, group.id);
    await notify(scene, decisionRecorded, {
      to: members.map(({ person }) => person),
      params: { group: group.name, number: numberOf({ year, number }), title: typed.title },
      link: `/groupes/${group.id}/decisions`,
      once: `group-decision:${id}`,
    });
    return { id, number: numberOf({ year, number }) };
  },
});

async function findDeciding(typed: Typed, scene: Scene) {
  const { db, cooperative, today, now } = scene;
  const found = await findGroup(typed.group, scene);
  const met = typed.meeting ? await readMeeting(db, cooperative, typed.meeting) : null;
  const before = typed.replaces ? await readDecision(db, cooperative, typed.replaces) : null;
  if (!found || (typed.meeting && met?.group !== typed.group)) return null;
  if (typed.replaces && before?.group !== typed.group) return null;
  const known = await listEverMembers(db, cooperative, typed.group);
  const decidedOn = met ? civilDateOf(met.startsAt) : (typed.decidedOn ?? today);
  const begun = met === null || (met.startsAt <= now && met.cancelledAt === null);
  return { ...found, typed, before, known, decidedOn, begun };
}

type Deciding = NonNullable<Awaited<ReturnType<typeof findDeciding>>>;

function whyNotDecided({ typed, before, known, decidedOn, begun, group, today }: Deciding): Refusal | null {
  if (!begun) return refusals.notBegun({}, "meeting");
  if (decidedOn > today) return refusals.decidedLater({}, "decidedOn");
  if (decidedOn < group.startsOn) return refusals.decidedBefore({ date: group.startsOn }, "decidedOn");
  if (typed.present.some((person) => !known.some(({ id }) => id === person)))
    return refusals.notMember({}, "present");
  if (typed.manner === "vote") {
    const counts = [typed.votesFor, typed.votesAgainst, typed.abstentions];
    if (counts.includes(null)) return refusals.votesMissing({}, "votesFor");
    const n = new Set(typed.present).size;
    if (counts.reduce<number>((sum, count) => sum + (count ?? 0), 0) > n)
      return refusals.moreVotes({ n }, "votesFor");
  }
  return before?.replacedBy
    ? refusals.replacedAlready({ number: numberOf(before.replacedBy) }, "replaces")
    : null;
}
