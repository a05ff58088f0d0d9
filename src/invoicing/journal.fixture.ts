import type { NewEntry } from "../ledger/index.ts";

const amount = (cents: bigint): string => {
  const digits = String(cents).padStart(3, "0");
  return `${digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, " ")},${digits.slice(-2)}`;
};

/** An entry as an accountant writes it: account, third party, debit on the left, credit on the right. */
export function journalOf(entry: NewEntry): string {
  const head = `${entry.journal} ${entry.date} ${entry.documentRef}`;
  const lines = entry.lines.map(({ account, thirdParty, debitCents, creditCents }) => {
    const left = debitCents > 0n ? amount(debitCents).padStart(12) : "".padStart(12);
    const right = creditCents > 0n ? amount(creditCents).padStart(12) : "";
    return `  ${account} ${(thirdParty ?? "").padEnd(7)}${left}${right}`.trimEnd();
  });
  return [head, ...lines].join("\n");
}
