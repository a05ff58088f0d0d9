import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { findFiscalYear, listFiscalYears } from "../ledger/index.ts";
import { type Formula, yearOn } from "./formula.ts";
import { baseOf, withoutVat } from "./moved.ts";
import { formulaInput, whyNotFormula } from "./set-terms.ts";
import { listKinds, listTerms } from "./terms.sql.ts";
import { presentOf } from "./terms.ts";
import { words } from "./words.ts";
import { listYear, type YearOf } from "./year.sql.ts";

const rowsPerPage = 50;

/**
 * Try other terms on the books of a year: what each activity would have given, beside what it gave, who wins
 * and who loses, and what the common means would have had. Nothing is kept.
 */
export const simulate = view({
  name: "contribution.simulate",
  label: words.simulate,
  at: "GET /contributions/{kind}/simulation",
  input: z.object({
    kind: z.string().max(40),
    year: z.coerce.number().int().optional(),
    page: z.coerce.number().int().min(1).max(1_000_000).default(1),
    formula: z.object(formulaInput).nullable().default(null),
  }),
  may: (actor) => has(actor, "accountant", "director"),
  async read({ kind: code, year: wanted, page, formula }, { db, cooperative, today }) {
    const kind = (await listKinds(db, cooperative)).find((each) => each.code === code);
    const years = await listFiscalYears(db, cooperative);
    const last = years.findLast(({ endsOn }) => endsOn < today) ?? years.at(-1);
    const year = await findFiscalYear(db, cooperative, { year: wanted, on: last?.endsOn ?? today });
    if (!kind || !year) return null;
    const whyNot = formula && whyNotFormula(formula);
    const of = { fiscalYear: year.endsOn, kind: kind.code, account: kind.account };
    const tried = formula && !whyNot ? triedOn(formula, await listYear(db, cooperative, of)) : null;
    return {
      kind,
      present: presentOf(await listTerms(db, cooperative, code), today)?.formula ?? null,
      year,
      years: years.map(({ endsOn }) => endsOn.slice(0, 4)).reverse(),
      whyNot,
      page,
      perPage: rowsPerPage,
      tried: tried && { ...tried, rows: tried.rows.slice((page - 1) * rowsPerPage, page * rowsPerPage) },
    };
  },
});

/** Each activity under a formula, who would give least more first; and the sums. */
export function triedOn(formula: Formula, year: readonly YearOf[]) {
  const rows = year
    .map((one) => {
      const { paidCents, countedCents, givenCents, chargedCents } = one;
      const tookCents = countedCents ?? chargedCents;
      // What contributions took is no charge of the result they are counted on.
      const chargesCents = one.chargesCents - givenCents - (countedCents === null ? chargedCents : 0n);
      const received = { receivedCents: withoutVat(paidCents, one), reducingCents: 0n };
      const baseCents = baseOf(formula.basis, { ...one, chargesCents, ...received });
      const wouldCents = yearOn(formula, baseCents, one.months);
      return { ...one, baseCents, tookCents, wouldCents, moreCents: wouldCents - tookCents };
    })
    .filter(
      ({ baseCents, wouldCents, tookCents }) => baseCents !== 0n || wouldCents !== 0n || tookCents !== 0n,
    )
    .toSorted((a, b) => (a.moreCents < b.moreCents ? -1 : a.moreCents > b.moreCents ? 1 : 0));
  const sum = (pick: (row: (typeof rows)[number]) => bigint) =>
    rows.reduce((all, row) => all + pick(row), 0n);
  return {
    rows,
    total: rows.length,
    gain: rows.filter(({ moreCents }) => moreCents < 0n).length,
    lose: rows.filter(({ moreCents }) => moreCents > 0n).length,
    tookCents: sum(({ tookCents }) => tookCents),
    wouldCents: sum(({ wouldCents }) => wouldCents),
    baseCents: sum(({ baseCents }) => baseCents),
  };
}
