import { sql } from "kysely";
import type { Field } from "./field.ts";
import { fieldWords as says } from "./field-words.ts";
import type { Source } from "./ground.sql.ts";
import type { Subject } from "./subject.ts";

const over: readonly Subject[] = ["people.left", "contracts.ended"];

/** Whoever comes has been here for a day. */
const stayed: readonly Subject[] = ["people.present", "people.left"];

const associated: Source = {
  name: "associated",
  relation: ({ cooperative }) => sql`select person, since, until from contracts.association
    where cooperative = ${cooperative}`,
};
/**
 * Why the contract of the line ended, a CAPE or a fixed term that nobody ended having come to its term; and
 * what whoever left does next, said when the plan of their departure was closed.
 */
const ended: Source = {
  name: "ended",
  relation: ({ cooperative }) => sql`select contract, e.reason, d.outcome
    from (select contract, reason from contracts.ending where cooperative = ${cooperative}) e
      full join (select distinct on (contract) contract, outcome from leaving.departure
        where cooperative = ${cooperative} and contract is not null and outcome is not null
        order by contract, closed_at desc) d using (contract)`,
};
const byEnding = {
  families: ["people", "contracts"],
  subjects: over,
  reads: [ended],
  join: sql`left join ended on ended.contract = r.contract`,
} as const;
const reason = sql`coalesce(ended.reason, 'term')`;

const stay = sql`(r.day + 1 - r.stay_since)`;
const after = (months: number) => sql`(r.stay_since + make_interval(months => ${months}))::date > r.day + 1`;

/** Under which contract the person of a line is, since when, and how it ended. */
export const contractFields: readonly Field[] = [
  {
    ...{ name: "status", word: says.status, kind: "choice", families: ["people", "contracts"] },
    reads: [associated],
    join: sql`left join associated on associated.person = r.person and associated.since <= r.day
      and (associated.until is null or associated.until >= r.day)`,
    value: sql`case when r.kind = 'cesa' and associated.person is not null then 'associate' else r.kind end`,
    values: {
      ...{ cape: says.cape, cesa: says.cesa, associate: says.associate },
      ...{ cdi: says.cdi, cdd: says.cdd },
    },
  },
  {
    ...{ name: "contract", word: says.contract, kind: "choice", families: ["people", "contracts"] },
    asKnown: true,
    value: sql`r.kind`,
    values: { cape: says.cape, cesa: says.cesaAll, cdi: says.cdi, cdd: says.cdd },
  },
  {
    ...{ name: "cohort", word: says.cohort, kind: "choice", families: ["people"], asKnown: true },
    value: sql`extract(year from r.stay_since)::text`,
  },
  {
    ...{ name: "stay", word: says.stay, kind: "days", families: ["people"], asKnown: true },
    subjects: stayed,
    value: stay,
    span: { from: sql`r.stay_since`, to: sql`r.day + 1` },
  },
  {
    ...{ name: "stay-band", word: says.stayBand, kind: "choice", families: ["people"], asKnown: true },
    subjects: stayed,
    value: sql`case when ${after(6)} then 'half' when ${after(12)} then 'one' when ${after(24)} then 'two'
      when ${after(36)} then 'three' when ${after(60)} then 'five' else 'more' end`,
    values: {
      ...{ half: says.underHalf, one: says.underOne, two: says.underTwo },
      ...{ three: says.underThree, five: says.underFive, more: says.overFive },
    },
  },
  {
    ...{ name: "length", word: says.length, kind: "days", families: ["contracts"], asKnown: true },
    value: sql`(r.day + 1 - r.since)`,
    span: { from: sql`r.since`, to: sql`r.day + 1` },
  },
  {
    ...{ name: "gross", word: says.gross, kind: "cents", families: ["contracts"] },
    value: sql`(select coalesce((select a.fixed_gross_cents from contracts.amendment a
        where a.cooperative = c.cooperative and a.contract = c.id and a.fixed_gross_cents is not null
          and a.effective_on <= r.day order by a.effective_on desc, a.number desc limit 1),
        c.fixed_gross_cents)
      from contracts.contract c
      where c.cooperative = foundation.current_cooperative() and c.id = r.contract)`,
  },
  {
    ...{ name: "end-reason", word: says.endReason, kind: "choice", ...byEnding },
    value: reason,
    values: {
      ...{ term: says.term, early: says.early, "to-cesa": says.toCesa, "own-company": says.ownCompany },
      ...{ trial: says.trial, resignation: says.resignation, dismissal: says.dismissal },
      ...{ mutual: says.mutual, "no-association": says.noAssociation },
      ...{ retirement: says.retirement, death: says.death },
    },
  },
  {
    ...{ name: "next", word: says.next, kind: "choice", ...byEnding },
    value: sql`coalesce(ended.outcome, 'unknown')`,
    values: {
      ...{ "own-company": says.ownCompany, salaried: says.salaried, training: says.training },
      ...{ "looking-for-work": says.lookingForWork, retirement: says.retirement },
      ...{ other: says.otherNext, unknown: says.unknownNext },
    },
  },
  {
    // A job, a company of one's own, a training; where nobody said, what the end of the contract tells.
    ...{ name: "exit", word: says.exit, kind: "choice", ...byEnding },
    value: sql`case when ${reason} = 'death' or ended.outcome = 'retirement' then null
      when ended.outcome in ('own-company', 'salaried', 'training') then 'positive'
      when ended.outcome <> 'unknown' then 'other'
      when ${reason} in ('own-company', 'to-cesa') then 'positive'
      when ${reason} = 'retirement' then null else 'other' end`,
    values: { positive: says.positive, other: says.otherExit },
  },
];
