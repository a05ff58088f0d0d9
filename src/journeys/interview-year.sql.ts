import { type RawBuilder, sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

/** On which day, and whether years run from the first day of each contract or of January (R1.03). */
export interface YearAsked {
  readonly today: CivilDate;
  readonly byContract: boolean;
}

const calendarYear = (today: CivilDate) => sql`date_trunc('year', ${today}::date)::date`;

/** The first day of the year that counts, for a contract since a day; who has none has the calendar's. */
export const yearStart = ({ today, byContract }: YearAsked, since: RawBuilder<unknown>) =>
  byContract
    ? sql`coalesce((select max(d)::date from generate_series(${since}, ${today}::date, interval '1 year') d),
        ${calendarYear(today)})`
    : calendarYear(today);

export const yearEnd = (start: RawBuilder<unknown>) =>
  sql`(${start} + interval '1 year' - interval '1 day')::date`;

/** Of an interview: it was shared, and was no quick word. */
export const counts = sql`i.kind <> 'quick' and exists (select from journeys.interview_version v
  where v.cooperative = i.cooperative and v.interview = i.id)`;

/** The year of somebody in which interviews are counted, and how many of it were shared. */
export interface InterviewYear {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly held: number;
}

export async function readInterviewYear(
  db: Tx,
  cooperative: number,
  person: string,
  asked: YearAsked,
): Promise<InterviewYear> {
  const { rows } = await sql<InterviewYear>`
    with own as (select max(s.since) as since from contracts.standing s
        where s.cooperative = ${cooperative} and s.person = ${person} and s.signed_on is not null
          and s.since <= ${asked.today} and (s.until is null or s.until >= ${asked.today})),
      year as (select ${yearStart(asked, sql`since`)} as start from own)
    select start as "from", ${yearEnd(sql`start`)} as "to", (select count(*)::int from journeys.interview i
      where i.cooperative = ${cooperative} and i.person = ${person} and i.held_on between start
        and ${asked.today} and ${counts}) as held
    from year`.execute(db);
  return rows[0] as InterviewYear;
}
