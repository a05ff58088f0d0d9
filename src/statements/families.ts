/**
 * Accounts under names that somebody who has never seen a balance sheet understands (R1.05, R1.08). Each
 * account belongs to exactly one family: that of the longest beginning it shares. What activities sell each
 * other has its own (R3.24). Written out: pages read this file, and the ledger stays on the server.
 */
const resultRoots = {
  sales: ["70"],
  grants: ["74"],
  served: ["758900"],
  otherIncome: ["7"],
  purchases: ["60"],
  subcontracting: ["611"],
  premises: ["612", "613", "614", "615"],
  insurance: ["616"],
  advertising: ["623"],
  travel: ["624", "625"],
  communication: ["626"],
  fees: ["61", "62"],
  bank: ["627", "66"],
  taxes: ["63"],
  wear: ["68"],
  exchanged: ["658900"],
  otherCharge: ["6"],
  contribution: ["628"],
  gross: ["64"],
  social: ["631", "633", "645", "646", "647", "648", "649"],
} as const;
export type ResultFamily = keyof typeof resultRoots;

export const incomeFamilies: readonly ResultFamily[] = ["sales", "served", "grants", "otherIncome"];
export const payFamilies: readonly ResultFamily[] = ["gross", "social"];
/** What one spends oneself: neither the contribution nor the pay. */
export const spentFamilies: readonly ResultFamily[] = [
  ...([
    "purchases",
    "subcontracting",
    "exchanged",
    "premises",
    "insurance",
    "advertising",
    "travel",
  ] as const),
  ...(["communication", "fees", "bank", "taxes", "wear", "otherCharge"] as const),
];

const balanceRoots = {
  cash: ["5"],
  customers: ["41", "491"],
  advances: ["419"],
  suppliers: ["40"],
  vat: ["445"],
  social: ["43"],
  pay: ["42"],
  expenses: ["425"],
  provisions: ["15", "4282", "4286", "4382", "4386"],
  taxes: ["44"],
  loans: ["16", "17", "18"],
  equipment: ["2"],
  stock: ["3"],
  others: ["4"],
  own: ["1"],
} as const;
export type BalanceFamily = keyof typeof balanceRoots;
export const balanceFamilies = Object.keys(balanceRoots) as readonly BalanceFamily[];

const longest = <Name extends string>(roots: Readonly<Record<Name, readonly string[]>>) => {
  const all = (Object.entries(roots) as [Name, readonly string[]][])
    .flatMap(([name, among]) => among.map((root) => ({ name, root })))
    .sort((a, b) => b.root.length - a.root.length);
  return (account: string) => all.find(({ root }) => account.startsWith(root))?.name;
};

const ofResult = longest(resultRoots);
const ofBalance = longest(balanceRoots);

/**
 * The family of a charge or an income. `contributions`: the accounts that the cooperative's contributions are
 * booked on, beside the usual one (R1.28).
 */
export function resultFamilyOf(account: string, contributions: ReadonlySet<string>): ResultFamily {
  if (contributions.has(account)) return "contribution";
  return ofResult(account) ?? "otherCharge";
}

export const balanceFamilyOf = (account: string): BalanceFamily => ofBalance(account) ?? "others";
