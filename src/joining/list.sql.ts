import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { CandidateState } from "./candidate.ts";

export interface ListedCandidate {
  readonly id: string;
  readonly name: string;
  readonly town: string;
  readonly state: CandidateState;
  readonly cameAt: Date;
  readonly appliedAt: Date | null;
  readonly sector: string | null;
  readonly adviser: string | null;
  readonly adviserName: string | null;
  readonly heard: string;
  readonly prescriberName: string | null;
}

export interface CandidateFilter {
  readonly search: string;
  /** `open`: an answer or an act is still expected; `all`: whoever is not erased. */
  readonly state: CandidateState | "open" | "all";
  /** Only those of this adviser; `nobody`: only those that nobody has taken. */
  readonly adviser: string | "nobody" | null;
  /** An adviser sees only their own and nobody's. */
  readonly seenBy: string | null;
  readonly limit: number;
  readonly offset: number;
}

/** Candidates not erased: of the open ones who waits longest first, adjourned last; else the newest first. */
export async function listCandidates(
  db: Tx,
  cooperative: number,
  f: CandidateFilter,
): Promise<{ rows: ListedCandidate[]; total: number }> {
  const { rows } = await sql<ListedCandidate & { total: number }>`
    select s.candidate as id, p.given_name || ' ' || p.family_name as name, p.town, s.state,
      s.came_at as "cameAt", s.applied_at as "appliedAt", s.sector, s.adviser,
      a.given_name || ' ' || a.family_name as "adviserName", s.heard, r.name as "prescriberName",
      (count(*) over ())::int as total
    from joining.standing s
      join joining.particulars p on p.cooperative = s.cooperative and p.candidate = s.candidate
      left join joining.prescriber r on r.cooperative = s.cooperative and r.id = s.prescriber
      left join people.person a on a.id = s.adviser
    where s.cooperative = ${cooperative}
      and (${f.seenBy}::uuid is null or s.adviser is null or s.adviser = ${f.seenBy}::uuid)
      and case ${f.state}::text when 'all' then true
        when 'open' then s.state not in ('admitted', 'oriented', 'refused', 'withdrawn')
        else s.state = ${f.state} end
      and case when ${f.adviser}::text is null then true
        when ${f.adviser}::text = 'nobody' then s.adviser is null
        else s.adviser::text = ${f.adviser} end
      and position(foundation.plain(${f.search}) in
        foundation.plain(p.given_name || ' ' || p.family_name || ' ' || p.email || ' ' || p.town)) > 0
    order by ${f.state}::text = 'open' and s.state = 'adjourned',
      case when ${f.state}::text = 'open' then s.came_at end, s.came_at desc, s.candidate
    limit ${f.limit} offset ${f.offset}`.execute(db);
  return { rows, total: rows[0]?.total ?? 0 };
}
