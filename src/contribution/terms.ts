import type { CivilDate } from "../foundation/calendar.ts";
import type { Basis, Cut, Formula, Slice } from "./formula.ts";

/** How one contribution is computed from a day on, and for whom. Everyone, where no scope is said. */
export interface Terms {
  readonly id: string;
  readonly kind: string;
  readonly contractKind: "cape" | "cesa" | null;
  readonly activity: string | null;
  readonly contract: string | null;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
  readonly formula: Formula;
  /** The activity that welcomes this one, and what it takes of the contribution. */
  readonly host: string | null;
  readonly hostShareBp: number;
  readonly decided: string;
}

/** As a row holds it: slices as `[[from, rate]…]`. */
export interface TermsRow extends Omit<Terms, "formula"> {
  readonly basis: Basis;
  readonly cut: Cut;
  readonly slices: readonly (readonly [string | number, number])[];
  readonly minimumCents: bigint;
  readonly maximumCents: bigint | null;
}

export function termsOf<Row extends TermsRow>(row: Row) {
  const { basis, cut, slices: rows, minimumCents, maximumCents, ...rest } = row;
  const slices = rows.map(([from, rateBp]): Slice => ({ fromCents: BigInt(from), rateBp }));
  return { ...rest, formula: { basis, cut, slices, minimumCents, maximumCents } satisfies Formula };
}

/** The terms that hold for everyone on a day, of those of one contribution; null for none. */
export function presentOf<Some extends Terms>(terms: readonly Some[], on: CivilDate): Some | null {
  const general = terms.filter(
    ({ contractKind, activity, contract }) => !contractKind && !activity && !contract,
  );
  const begun = general.filter(({ startsOn, endsOn }) => startsOn <= on && (endsOn === null || endsOn >= on));
  return begun.toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1))[0] ?? null;
}
