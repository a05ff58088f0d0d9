import { credit, debit, type NewEntry } from "../src/ledger/index.ts";

type Move = readonly [account: string, debit: number, credit: number];
const sale: readonly Move[] = [
  ["411000", 12, 0],
  ["706000", 0, 6],
  ["706100", 0, 4],
  ["445710", 0, 2],
];
const receipt: readonly Move[] = [
  ["512000", 7, 0],
  ["512000", 5, 0],
  ["411000", 0, 7],
  ["411000", 0, 5],
];
const purchase: readonly Move[] = [
  ["606000", 6, 0],
  ["625000", 4, 0],
  ["445660", 2, 0],
  ["401000", 0, 12],
];

export const bookAccounts: Readonly<Record<string, string>> = {
  "401000": "Fournisseurs",
  "411000": "Clients",
  "445660": "TVA déductible",
  "445710": "TVA collectée",
  "512000": "Banque",
  "606000": "Achats",
  "625000": "Déplacements",
  "706000": "Prestations",
  "706100": "Ateliers",
};

/** Our collective accounts ask for a third party, where B1M has none: one stands for all of a kind. */
export const thirdParties: Readonly<Record<string, string>> = {
  "411000": "CLIENTS",
  "401000": "FOURNISSEURS",
};

/** B1M holds this many entries of four lines. */
export const bookEntries = 250_000;

const two = (n: number) => String(n).padStart(2, "0");

/** The i-th entry of the book B1M; its activity is a number from 1 to 10,000. */
export function bookEntry(i: number) {
  const group = Math.floor(i / 4);
  const journal = i % 4 < 2 ? "VE" : i % 4 === 2 ? "BQ" : "AC";
  const moves = journal === "VE" ? sale : journal === "BQ" ? receipt : purchase;
  const month = 1 + (Math.floor(group / 10_000) % 12);
  const tenth = BigInt(100 + ((i * 37) % 900)) * 10n;
  return {
    journal,
    date: `2026-${two(month)}-${two(1 + (group % 28))}`,
    documentRef: `P${i + 1}`,
    label: `Mouvement ${i + 1}`,
    activity: (group % 10_000) + 1,
    moves: moves.map(([account, d, c]) => ({
      account,
      debitCents: tenth * BigInt(d),
      creditCents: tenth * BigInt(c),
    })),
  };
}

export type BookEntry = ReturnType<typeof bookEntry>;

/** The entry as the ledger takes it. */
export function newEntryOf({ moves, activity, ...head }: BookEntry, activities: readonly string[]): NewEntry {
  const lines = moves.map(({ account, debitCents, creditCents }) => {
    const thirdParty = thirdParties[account];
    const more = { activity: activities[activity - 1] as string, ...(thirdParty && { thirdParty }) };
    return debitCents > 0n ? debit(account, debitCents, more) : credit(account, creditCents, more);
  });
  return { ...head, lines };
}
