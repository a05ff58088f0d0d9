import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { carryOut } from "./carry-out.ts";
import { type Clash, clashesOf, isHard } from "./clash.ts";
import { laidOf } from "./draft-programme.ts";
import { lockEdition } from "./edition.sql.ts";
import { keepsForum, stateOf } from "./edition.ts";
import { isAny, type Planned, planRelease } from "./plan-release.ts";
import { programmeWords } from "./programme-words.ts";
import { refusals } from "./refusals.ts";

/**
 * Release the programme as it is being made, under a name: a version that never changes. Each session is an
 * event, the same one when it moves, so that registrations, calendars and rooms follow; whoever is concerned
 * by what moved is told why, nobody else. What is not confirmed yet waits for the next version.
 */
export const releaseProgramme = operation({
  name: "forum.release-programme",
  label: programmeWords.releaseProgramme,
  at: "POST /forum-editions/{edition}/releases",
  input: z.object({
    edition: z.uuid(),
    name: shortText(80),
    /** Why sessions move, said to those who come to them. */
    why: z.string().trim().max(400, { error: "too-long" }).default(""),
    /** A room is small, a host is taken by something else: released all the same. */
    despite: z.boolean().default(false),
  }),
  async find({ edition: id, name, why, despite }, scene) {
    const edition = await lockEdition(scene.db, scene.cooperative, id);
    return edition && { plan: await planRelease(scene, edition, why), name, why, despite, now: scene.now };
  },
  may: (actor) => keepsForum(actor),
  whyNot({ plan, why, despite, now }) {
    if (stateOf(plan.edition, now) === "held") return refusals.held();
    if (plan.going.length === 0) return refusals.nothingPlaced();
    if (!isAny(plan)) return refusals.nothingChanged();
    const refusal = whyNotGone(plan, now);
    if (refusal) return refusal;
    const clashes = clashesOf(
      plan.going.map(({ proposal, slot }) => laidOf(proposal, slot)),
      plan.ground,
    );
    const hard = clashes.find(isHard);
    if (hard) return clashRefusal(hard);
    if ((plan.moved.length > 0 || plan.gone.length > 0) && why === "") return refusals.whyMissing({}, "why");
    return clashes.length > 0 && !despite ? refusals.notQuite({ n: clashes.length }, "despite") : null;
  },
  async effect({ plan, name, why }, scene) {
    await carryOut(scene, plan, { name, why });
    return { id: plan.edition.id, number: plan.edition.released + 1, sessions: plan.going.length };
  },
});

/** What has begun stays, what was does not begin, and nobody loses a seat that was given. */
function whyNotGone({ fresh, moved, gone, crowded }: Planned, now: Date): Refusal | null {
  const past = fresh.find(({ slot }) => slot.startsAt <= now);
  if (past) return refusals.inPast({ title: past.proposal.title });
  const touched = [...moved.map(({ event }) => event), ...gone];
  const begun = touched.find((event) => event.startsAt <= now && event.postponedWhy === null);
  if (begun) return refusals.begun({ title: begun.title });
  const back = moved.find(({ slot }) => slot.startsAt <= now);
  if (back) return refusals.inPast({ title: back.proposal.title });
  return crowded ? refusals.fewerSeats(crowded) : null;
}

function clashRefusal({ kind, title, name, other }: Clash): Refusal {
  if (kind === "host-twice") return refusals.hostTwice({ name, title, other });
  if (kind === "room-twice") return refusals.roomTwice({ name, title, other });
  return refusals.roomTaken({ name, title });
}
