import { type RawBuilder, sql } from "kysely";
import type { Field } from "./field.ts";
import { fieldWords as says } from "./field-words.ts";
import { onItsDay, placed } from "./ground.sql.ts";
import type { Family } from "./subject.ts";

const every: readonly Family[] = [
  ...(["people", "contracts", "stages", "interviews", "hours"] as const),
  ...(["activities", "books"] as const),
];
const ofActivity = { families: every, reads: [placed], join: onItsDay(placed, "activity") } as const;

export const nameOfPerson = (key: RawBuilder<unknown>) =>
  sql<string>`(select p.given_name || ' ' || p.family_name from people.person p where p.id = ${key}::uuid)`;

/** What the activity of a line was on the day of the line; of a person, the one they ran. */
export const activityFields: readonly Field[] = [
  {
    ...{ name: "trade", word: says.trade, kind: "choice", ...ofActivity },
    value: sql`nullif(placed.trade, '')`,
  },
  {
    ...{ name: "site", word: says.site, kind: "choice", ...ofActivity },
    value: sql`placed.site::text`,
    naming: (
      key,
    ) => sql`(select s.name from network.site s where s.cooperative = foundation.current_cooperative()
      and s.id = ${key}::uuid)`,
  },
  {
    ...{ name: "adviser", word: says.adviser, kind: "choice", ...ofActivity },
    value: sql`placed.adviser::text`,
    naming: nameOfPerson,
  },
  {
    ...{ name: "activity-kind", word: says.activityKind, kind: "choice", ...ofActivity },
    value: sql`placed.kind`,
    values: { individual: says.individual, collective: says.collective },
  },
  {
    ...{ name: "activity-age", word: says.activityAge, kind: "days", families: ["activities"] },
    value: sql`(r.day + 1 - r.opened_on)`,
    span: { from: sql`r.opened_on`, to: sql`r.day + 1` },
  },
  ...(["turnover", "charges", "result"] as const).map(
    (name): Field => ({
      ...{ name, word: says[name], kind: "cents", families: ["books"] },
      value: sql`r.${sql.ref(name)}`,
    }),
  ),
];
