import { type RawBuilder, sql } from "kysely";
import { nameOfPerson } from "./activity-fields.sql.ts";
import type { Field } from "./field.ts";
import { fieldWords as says } from "./field-words.ts";
import { onItsDay, type Source } from "./ground.sql.ts";

/** Each day on which somebody met their adviser: a shared interview, or an appointment that was held. */
const met: Source = {
  name: "met",
  relation: ({
    cooperative,
  }) => sql`select person, day as since, lead(day) over (partition by person order by day)
      as before
    from (select i.person, i.held_on as day from journeys.interview i
        where i.cooperative = ${cooperative} and i.kind <> 'quick'
          and exists (select from journeys.interview_version v where v.cooperative = i.cooperative
            and v.interview = i.id)
      union select s.member, (s.starts_at at time zone 'Europe/Paris')::date from appointments.standing s
        where s.cooperative = ${cooperative} and s.state = 'held') days`,
};
const staged: Source = {
  name: "staged",
  relation: ({ cooperative }) => sql`select person, stage, since, until from journeys.stay
    where cooperative = ${cooperative}`,
};
const origin: Source = {
  name: "origin",
  relation: ({ cooperative }) => sql`select distinct on (a.person) a.person, c.heard, c.prescriber,
      (a.admitted_at at time zone 'Europe/Paris')::date as since
    from joining.admission a
      join joining.candidate c on c.cooperative = a.cooperative and c.id = a.candidate
    where a.cooperative = ${cooperative} order by a.person, a.admitted_at`,
};
const byOrigin = {
  families: ["people"],
  reads: [origin],
  join: sql`left join origin on origin.person = r.person and origin.since <= r.day`,
} as const;
const lastMet = sql`coalesce(met.since, r.stay_since)`;

const nameOfStage = (key: RawBuilder<unknown>) =>
  sql<string>`(select s.name from journeys.stage s where s.cooperative = foundation.current_cooperative()
    and s.id = ${key}::uuid)`;

/** Where people are on their way, where they came from, and how they are followed. */
export const supportFields: readonly Field[] = [
  {
    ...{ name: "stage", word: says.stage, kind: "choice", families: ["people"], reads: [staged] },
    join: sql`left join staged on staged.person = r.person and staged.since <= r.day
      and (staged.until is null or staged.until >= r.day)`,
    value: sql`staged.stage::text`,
    naming: nameOfStage,
  },
  {
    ...{ name: "at-stage", word: says.stage, kind: "choice", families: ["stages"] },
    value: sql`r.stage::text`,
    naming: nameOfStage,
  },
  {
    ...{ name: "stage-length", word: says.stageLength, kind: "days", families: ["stages"] },
    value: sql`(r.day + 1 - r.since)`,
    span: { from: sql`r.since`, to: sql`r.day + 1` },
  },
  {
    ...{ name: "meeting-gap", word: says.meetingGap, kind: "days", families: ["people"], reads: [met] },
    join: onItsDay(met, "person"),
    value: sql`(r.day - ${lastMet})`,
    span: { from: lastMet, to: sql`r.day` },
  },
  {
    ...{ name: "heard", word: says.heard, kind: "choice", ...byOrigin },
    value: sql`origin.heard`,
    values: {
      ...{ prescriber: says.byPrescriber, "word-of-mouth": says.byMouth, member: says.byMember },
      ...{ web: says.byWeb, press: says.byPress, event: says.byEvent, other: says.byOther },
    },
  },
  {
    ...{ name: "prescriber", word: says.prescriber, kind: "choice", ...byOrigin },
    value: sql`origin.prescriber::text`,
    naming: (key) => sql`(select s.name from joining.prescriber s
      where s.cooperative = foundation.current_cooperative() and s.id = ${key}::uuid)`,
  },
  {
    ...{ name: "topic", word: says.topic, kind: "choice", families: ["interviews"], value: sql`r.topic` },
    values: {
      ...{ "follow-up": says.followUp, review: says.review, assessment: says.assessment },
      ...{ exit: says.exitTalk, quick: says.quick },
    },
  },
  {
    ...{ name: "mode", word: says.mode, kind: "choice", families: ["interviews"], value: sql`r.mode` },
    values: {
      ...{ site: says.onSite, phone: says.byPhone, video: says.byVideo },
      ...{ "at-member": says.atMember },
    },
  },
  {
    ...{ name: "led-by", word: says.ledBy, kind: "choice", families: ["interviews", "hours"] },
    value: sql`r.by::text`,
    naming: nameOfPerson,
  },
  {
    ...{ name: "minutes", word: says.minutes, kind: "minutes", families: ["interviews", "hours"] },
    value: sql`r.minutes`,
  },
  {
    ...{ name: "convention", word: says.convention, kind: "choice", families: ["hours"] },
    value: sql`r.convention::text`,
    naming: (key) => sql`(select c.name from funding.convention c
      where c.cooperative = foundation.current_cooperative() and c.id = ${key}::uuid)`,
  },
];
