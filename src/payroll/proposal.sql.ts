import { sql } from "kysely";
import type { Month } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";
import type { Scene } from "../foundation/scene.ts";

export const proposalStates = ["proposed", "validated", "returned", "withdrawn"] as const;
export type ProposalState = (typeof proposalStates)[number];

/** A pay proposed for a month, what the model said of it then, and where it stands. */
export interface Proposal {
  readonly id: string;
  readonly contract: string;
  readonly person: string;
  readonly personName: string;
  readonly activity: string;
  readonly activityName: string;
  readonly month: Month;
  readonly fixedCents: Cents;
  readonly grossCents: Cents;
  readonly netCents: Cents;
  readonly employerCents: Cents;
  readonly reductionCents: Cents;
  readonly costCents: Cents;
  readonly leaveCents: Cents;
  readonly slowCents: Cents;
  readonly drawnCents: Cents;
  readonly model: string;
  readonly note: string;
  readonly proposedAt: Date;
  readonly state: ProposalState;
  readonly reason: string | null;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
}

const proposal = sql`select p.id, p.contract, p.person, w.given_name || ' ' || w.family_name as "personName",
    p.activity, a.name as "activityName", to_char(p.month, 'YYYY-MM') as month,
    p.fixed_cents as "fixedCents", p.gross_cents as "grossCents", p.net_cents as "netCents",
    p.employer_cents as "employerCents", p.reduction_cents as "reductionCents", p.cost_cents as "costCents",
    p.leave_cents as "leaveCents", p.slow_cents as "slowCents", p.drawn_cents as "drawnCents", p.model,
    p.note, p.proposed_at as "proposedAt", s.state, d.reason, d.decided_at as "decidedAt",
    (select b.given_name || ' ' || b.family_name from people.person b
      where b.id = d.decided_by) as "decidedBy"
  from payroll.proposal p
    join payroll.standing s on s.cooperative = p.cooperative and s.proposal = p.id
    join people.person w on w.id = p.person
    join activities.activity a on a.cooperative = p.cooperative and a.id = p.activity
    left join payroll.decision d on d.cooperative = p.cooperative and d.proposal = p.id`;

export async function readProposal(db: Tx, cooperative: number, id: string): Promise<Proposal | null> {
  const { rows } = await sql<Proposal>`${proposal}
    where p.cooperative = ${cooperative} and p.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Held until commit: what is decided on a proposal is decided one after the other. */
export async function lockProposal(db: Tx, cooperative: number, id: string): Promise<Proposal | null> {
  await sql`select from payroll.proposal where cooperative = ${cooperative} and id = ${id}
    for no key update`.execute(db);
  return readProposal(db, cooperative, id);
}

/** The latest proposals of a person, the newest first: at most two years of them. */
export async function listProposalsOf(db: Tx, cooperative: number, person: string): Promise<Proposal[]> {
  const { rows } = await sql<Proposal>`/* prepared */ ${proposal}
    where p.cooperative = ${cooperative} and p.person = ${person}
    order by p.month desc, p.proposed_at desc, p.id desc limit 40`.execute(db);
  return rows;
}

/** What a person put aside of validated pays, and took from it. */
export async function readReserve(
  db: Tx,
  cooperative: number,
  person: string,
): Promise<{ leaveCents: Cents; slowCents: Cents; drawnCents: Cents }> {
  const { rows } = await sql<{ leaveCents: Cents; slowCents: Cents; drawnCents: Cents }>`/* prepared */
    select coalesce(sum(p.leave_cents), 0)::bigint as "leaveCents",
      coalesce(sum(p.slow_cents), 0)::bigint as "slowCents",
      coalesce(sum(p.drawn_cents), 0)::bigint as "drawnCents"
    from payroll.proposal p
      join payroll.decision d on d.cooperative = p.cooperative and d.proposal = p.id
        and d.outcome = 'validated'
    where p.cooperative = ${cooperative} and p.person = ${person}`.execute(db);
  return rows[0] ?? { leaveCents: 0n, slowCents: 0n, drawnCents: 0n };
}

export type NewProposal = Omit<
  Proposal,
  "personName" | "activityName" | "proposedAt" | "state" | "reason" | "decidedAt" | "decidedBy"
>;

export async function insertProposal({ db, cooperative, now, actor }: Scene, p: NewProposal): Promise<void> {
  await sql`insert into payroll.proposal (cooperative, id, contract, person, activity, month, fixed_cents,
      gross_cents, net_cents, employer_cents, reduction_cents, cost_cents, leave_cents, slow_cents,
      drawn_cents, model, note, proposed_at, proposed_by)
    values (${cooperative}, ${p.id}, ${p.contract}, ${p.person}, ${p.activity}, ${`${p.month}-01`},
      ${p.fixedCents}, ${p.grossCents}, ${p.netCents}, ${p.employerCents}, ${p.reductionCents},
      ${p.costCents}, ${p.leaveCents}, ${p.slowCents}, ${p.drawnCents}, ${p.model}, ${p.note}, ${now},
      ${actor.person})`.execute(db);
}

/** From then on another may be proposed for the same month. */
export async function closeProposal({ db, cooperative, now }: Scene, id: string): Promise<void> {
  await sql`update payroll.proposal set closed_at = ${now}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

export async function insertWithdrawal({ db, cooperative, now, actor }: Scene, id: string): Promise<void> {
  await sql`insert into payroll.withdrawal (cooperative, proposal, withdrawn_at, withdrawn_by)
    values (${cooperative}, ${id}, ${now}, ${actor.person})`.execute(db);
}

export async function insertDecision(
  { db, cooperative, now, actor }: Scene,
  { proposal: id, outcome, reason }: { proposal: string; outcome: "validated" | "returned"; reason: string },
): Promise<void> {
  await sql`insert into payroll.decision (cooperative, proposal, outcome, reason, decided_at, decided_by)
    values (${cooperative}, ${id}, ${outcome}, ${reason}, ${now}, ${actor.person})`.execute(db);
}
