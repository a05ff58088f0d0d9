import { type RawBuilder, sql } from "kysely";
import type { SectionName } from "../dossiers/index.ts";
import type { Field } from "./field.ts";
import { fieldWords as says } from "./field-words.ts";
import { onItsDay, told } from "./ground.sql.ts";
import { personal } from "./subject.ts";

const fromFile = (section: SectionName, field: string) => {
  const source = told(field);
  return {
    families: personal,
    section,
    asKnown: true,
    reads: [source],
    join: onItsDay(source, "person"),
  } as const;
};
const value = (field: string): RawBuilder<string> => sql`nullif(${sql.table(told(field).name)}.value, '')`;

const born = sql`case when ${value("birth-date")} ~ '^\\d{4}-\\d\\d-\\d\\d$'
  then ${value("birth-date")}::date end`;
/** Whole years: who is born on a 29 February grows older on the 28th of other years. */
const years = sql`(extract(year from r.day)::int - extract(year from ${born})::int)`;
const age = sql`(${years} - ((${born} + make_interval(years => ${years}))::date > r.day)::int)`;
/** A benefit counts until the day on which it ends. */
const running = (field: string, ends: string) =>
  sql<string>`case when ${value(ends)} ~ '^\\d{4}-\\d\\d-\\d\\d$' and ${value(ends)}::date < r.day then null
    else ${value(field)} end`;
const ending = (field: string, ends: string) => {
  const [one, other] = [fromFile("rights", field), fromFile("rights", ends)];
  return { ...one, reads: [...one.reads, ...other.reads], join: sql`${one.join} ${other.join}` };
};

/** What the personal file says of whoever a line is about, on the day of the line (R9.06). */
export const personFields: readonly Field[] = [
  {
    ...{ name: "gender", word: says.gender, kind: "choice", ...fromFile("identity", "gender") },
    value: value("gender"),
    values: { f: says.woman, m: says.man },
  },
  {
    ...{ name: "age-band", word: says.ageBand, kind: "choice", ...fromFile("identity", "birth-date") },
    value: sql`case when ${age} < 26 then 'under26' when ${age} < 30 then 'from26'
      when ${age} < 45 then 'from30'
      when ${age} < 55 then 'from45' when ${age} >= 55 then 'from55' end`,
    values: {
      ...{ under26: says.under26, from26: says.from26, from30: says.from30 },
      ...{ from45: says.from45, from55: says.from55 },
    },
  },
  {
    ...{ name: "age", word: says.age, kind: "number", ...fromFile("identity", "birth-date") },
    value: age,
  },
  {
    ...{ name: "department", word: says.department, kind: "choice", ...fromFile("contact", "postcode") },
    value: sql`substring(${value("postcode")} from '^(9[78][0-9]|[0-9]{2})')`,
  },
  {
    ...{ name: "postcode", word: says.postcode, kind: "choice", ...fromFile("contact", "postcode") },
    value: value("postcode"),
  },
  ...(["qpv", "frr"] as const).map(
    (name): Field => ({
      ...{ name, word: says[name], kind: "choice", ...fromFile("contact", name), value: value(name) },
      values: { yes: says.yes, no: says.no },
    }),
  ),
  {
    ...{ name: "rsa", word: says.rsa, kind: "choice", ...ending("benefit", "benefit-ends") },
    value: sql`case when ${running("benefit", "benefit-ends")} ilike '%rsa%' then 'yes' else 'no' end`,
    values: { yes: says.yes, no: says.no },
  },
  {
    ...{ name: "benefit", word: says.benefit, kind: "choice", ...ending("benefit", "benefit-ends") },
    value: running("benefit", "benefit-ends"),
  },
  {
    ...{ name: "disability", word: says.disability, kind: "choice" },
    ...ending("disability", "disability-ends"),
    value: sql`case when ${running("disability", "disability-ends")} is null then 'no' else 'yes' end`,
    values: { yes: says.yes, no: says.no },
  },
];
