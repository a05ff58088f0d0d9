/** An entry and its lines as a forger writes them in SQL, on the books of a test that hold five entries. */
const id = "00000000-0000-7000-8000-000000000001";

/** It follows the fifth entry rightly, but for what is said otherwise: `place` is number and position. */
export const forgedEntry = ({
  date = "2026-11-20",
  journal = "OD",
  place = "6, 6",
  before = "(select seal from ledger.chain)",
} = {}) => `
  insert into ledger.entry (cooperative, id, fiscal_year, journal, number, position, date, document_ref,
    document_date, label, valid_on, posted_at, previous_seal, seal)
  values (1, '${id}', '2026-12-31', '${journal}', ${place}, '${date}', 'X', '2026-11-20', 'X', '2026-11-23',
    now(), ${before}, sha256('b'))`;

export interface Named {
  readonly account?: string;
  readonly thirdParty?: string;
  readonly activity?: string;
}

const quoted = (text: string | undefined) => (text ? `'${text}'` : "null");

/** A line of that entry, in cents, or of the entry given. */
export const forgedLine = (
  [debit, credit, position]: readonly [debit: number, credit: number, position: number],
  { account = "512000", thirdParty, activity }: Named = {},
  entry = id,
) => `
  insert into ledger.line (cooperative, entry, position, fiscal_year, date, account, third_party, activity,
    label, debit_cents, credit_cents)
  values (1, '${entry}', ${position}, '2026-12-31', '2026-11-20', '${account}', ${quoted(thirdParty)},
    ${quoted(activity)}, 'x', ${debit}, ${credit})`;
