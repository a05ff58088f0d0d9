import { type RawBuilder, sql } from "kysely";
import { bought, pay } from "./moved.ts";

const under = (roots: readonly string[]) => sql`any(${roots.map((root) => `${root}%`)}::text[])`;

/** What `natureOf` says of an account, in SQL. */
export const natureIn = (account: RawBuilder<unknown>) => sql`case
    when ${account} like '70%' then 'sales' when ${account} like '7%' then 'income'
    when ${account} like '69%' or ${account} like ${under(pay)} then null
    when ${account} like ${under(bought)} then 'purchases' when ${account} like '6%' then 'charges' end`;

/**
 * The columns that `movedBy` counts, of lines or of kept balances grouped by whoever asks; `known` is the
 * column where the nature of many was found once.
 */
export function movedSums(of: "l" | "k", known?: RawBuilder<unknown>): RawBuilder<unknown> {
  const [debit, credit] = [sql.ref(`${of}.debit_cents`), sql.ref(`${of}.credit_cents`)];
  const nature = known ?? natureIn(sql.ref(`${of}.account`));
  const sum = (what: string, left: RawBuilder<unknown>, right: RawBuilder<unknown>) =>
    sql`coalesce(sum(${left} - ${right}) filter (where ${nature} = ${what}::text), 0)::bigint
      as ${sql.ref(`${what}Cents`)}`;
  return sql.join([
    sum("sales", credit, debit),
    sum("purchases", debit, credit),
    sum("charges", debit, credit),
    sum("income", credit, debit),
  ]);
}

/** What was sold, of kept balances of which only class 70 counts. */
export const soldSales: RawBuilder<unknown> = sql`coalesce(sum(k.credit_cents - k.debit_cents)
  filter (where k.account like '70%'), 0)::bigint as "salesCents"`;

/** The VAT on what was sold, of kept balances: what waited for its payment counts once. */
export const soldVat: RawBuilder<unknown> = sql`coalesce(sum(case when k.account like '44574%'
    then k.credit_cents - k.debit_cents else k.credit_cents end)
  filter (where k.account like '4457%'), 0)::bigint as "vatCents"`;
