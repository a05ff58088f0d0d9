import { z } from "zod";
import { addMonths, type CivilDate } from "../foundation/calendar.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { notify } from "../notices/index.ts";
import { countHousehold } from "../people/index.ts";
import { enterGroup } from "./enter-and-leave.ts";
import { insertGroup, insertMandate, insertTerm } from "./group.sql.ts";
import { entries, givers, mayOpenGroup } from "./group.ts";
import { insertFacilitations } from "./member.sql.ts";
import { facilitatorNamed } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

export const seatsInput = () =>
  z.coerce
    .number({ error: "not-places" })
    .int({ error: "not-places" })
    .min(2, { error: "not-places" })
    .max(200, { error: "not-places" })
    .nullable();

export const mandateShape = {
  asked: shortText(2000),
  giver: z.enum(givers, { error: "not-chosen" }),
  givenOn: civilDate(),
  deliverable: shortText(1000),
};

/** Why a group cannot last so, or null. */
export function whyNotSpan(startsOn: CivilDate, endsOn: CivilDate): Refusal | null {
  if (endsOn <= startsOn) return refusals.endsTooSoon({ date: startsOn }, "endsOn");
  return endsOn > addMonths(startsOn, 36) ? refusals.endsTooLate({}, "endsOn") : null;
}

/**
 * Open a working group: what it was asked, by whom and what it must give back; who facilitates it; until
 * when. A group is made to end: what lasts is an organ of the statutes, not a group.
 */
export const openGroup = operation({
  name: "groups.open-group",
  label: words.openGroup,
  at: "POST /groups",
  input: z.object({
    name: shortText(80),
    ...mandateShape,
    startsOn: civilDate(),
    endsOn: civilDate(),
    entry: z.enum(entries, { error: "not-chosen" }),
    seats: seatsInput().default(null),
    facilitators: z.array(z.uuid()).max(10),
  }),
  async find({ facilitators, ...typed }, { db, cooperative, today }) {
    const people = [...new Set(facilitators)];
    const known = await countHousehold(db, cooperative, { people, on: today });
    return { typed, people, strangers: known < people.length, today };
  },
  may: mayOpenGroup,
  whyNot({ typed, people, strangers, today }) {
    if (people.length === 0) return refusals.facilitatorMissing({}, "facilitators");
    if (strangers) return refusals.strangers({}, "facilitators");
    if (typed.givenOn > today) return refusals.givenLater({ date: typed.givenOn }, "givenOn");
    if (typed.seats !== null && typed.seats < people.length)
      return refusals.fewerSeats({ n: people.length }, "seats");
    return whyNotSpan(typed.startsOn, typed.endsOn);
  },
  async effect({ typed, people }, scene) {
    const id = scene.newId();
    await insertGroup(scene, { ...typed, id });
    await insertMandate(scene, id, { ...typed, why: "" });
    await insertTerm(scene, id, { version: 0, endsOn: typed.endsOn, why: "" });
    await enterGroup(scene, id, people);
    await insertFacilitations(scene, id, people);
    await notify(scene, facilitatorNamed, {
      ...{ to: people, params: { group: typed.name }, link: `/groupes/${id}` },
      once: `group-facilitator:${id}`,
    });
    return { id };
  },
});
