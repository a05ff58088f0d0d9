import type { FecLine, FecReport } from "./fec/index.ts";
import type { KnownNames, NewNames } from "./import.sql.ts";
import { accountCodes, journalCodes, partyCodes } from "./imported-codes.ts";

/** What the person said of the book's codes: an account for an account, an activity for an analytic code. */
export interface Matching {
  readonly accounts?: Readonly<Record<string, string>> | undefined;
  readonly activities?: Readonly<Record<string, string>> | undefined;
}

const kindOfAccount: Readonly<Record<string, string>> = {
  "40": "supplier",
  "41": "customer",
  "42": "person",
};
const journalKinds: readonly [RegExp, string][] = [
  [/nouveau|ouverture|^(AN|RAN)\b/i, "opening"],
  [/vente|^V[ET]\b/i, "sales"],
  [/achat|^(AC|HA)\b/i, "purchases"],
  [/caisse/i, "cash"],
  [/banque|^(BQ|BNP?|CCP)\b/i, "bank"],
  [/paie|paye|salaire/i, "pay"],
];

/** How the accounts, journals, third parties and activities of a book are named here. */
export class ImportedNames {
  readonly accounts = accountCodes();
  readonly journals = journalCodes();
  readonly parties = partyCodes();
  readonly matched: ReadonlyMap<string, string>;
  readonly #activities: ReadonlyMap<string, string>;
  readonly #known: KnownNames;
  readonly #parties = new Map<string, { said: string; label: string; kind: string }>();

  constructor(known: KnownNames, { accounts = {}, activities = {} }: Matching) {
    const upper = (record: Readonly<Record<string, string>>) =>
      new Map(Object.entries(record).map(([said, to]) => [said.toUpperCase(), to.toUpperCase()]));
    this.#known = known;
    this.matched = upper(accounts);
    this.#activities = new Map(Object.entries(activities));
  }

  journalOf = (said: string): string => this.journals.of(said.toUpperCase());

  accountOf(said: string): string {
    const key = said.toUpperCase();
    return this.matched.get(key) ?? this.accounts.of(key);
  }

  /**
   * The account and the third party of a line. An account of one customer (411DUPONT) that is matched with
   * the collective account becomes the third party there, so that who owes is not lost.
   */
  of(line: FecLine): { account: string; thirdParty: string | null } {
    const account = this.accountOf(line.account);
    const own = this.matched.has(line.account.toUpperCase()) && this.#known.collective.has(account);
    const said = line.auxiliary ?? (own ? line.account : null);
    if (said === null) return { account, thirdParty: null };
    const thirdParty = this.parties.of(said);
    if (!this.#parties.has(thirdParty)) {
      const kind = kindOfAccount[account.slice(0, 2)] ?? "other";
      this.#parties.set(thirdParty, { said, label: line.accountLabel, kind });
    }
    return { account, thirdParty };
  }

  /** The code of the activity that an analytic code stands for: its own, or the one it is matched with. */
  activityOf = (analytic: string): string => this.#activities.get(analytic) ?? analytic;

  get partyCodes(): string[] {
    return [...this.#parties.keys()];
  }

  /** What must be made before the book can be posted. */
  missing({ accounts, journals, auxiliaries }: FecReport, knownParties: ReadonlySet<string>): NewNames {
    const kindOf = (code: string, label: string) =>
      journalKinds.find(([pattern]) => pattern.test(label) || pattern.test(code))?.[1] ?? "miscellaneous";
    return {
      accounts: [...firstNamed(accounts, (said) => this.accountOf(said))]
        .filter(([code]) => !this.#known.accounts.has(code))
        .map(([code, { label }]) => ({ code, label: label.slice(0, 120), lettered: /^4[0-26]/.test(code) })),
      journals: [...firstNamed(journals, this.journalOf)]
        .filter(([code]) => !this.#known.journals.has(code))
        .map(([code, label]) => ({ code, label: label.slice(0, 80), kind: kindOf(code, label) })),
      thirdParties: [...this.#parties]
        .filter(([code]) => !knownParties.has(code))
        .map(([code, { said, label, kind }]) => {
          const named = auxiliaries.get(said) ?? label;
          return { code, label: named.slice(0, 200), kind };
        }),
    };
  }
}

/** Of several codes that become one, the first in the file names it. */
function firstNamed<About>(all: Iterable<[string, About]>, codeOf: (said: string) => string) {
  const named = new Map<string, About>();
  for (const [said, about] of all) {
    const code = codeOf(said);
    if (!named.has(code)) named.set(code, about);
  }
  return named;
}
