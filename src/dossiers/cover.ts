import { type Actor, has, mayReadActivity } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";

export const coverKinds = ["ten-year", "liability"] as const;
export type CoverKind = (typeof coverKinds)[number];

/** A certificate of insurance of an activity; both days are covered. */
export interface Cover {
  readonly id: string;
  readonly activity: string;
  readonly kind: CoverKind;
  readonly insurer: string;
  readonly policy: string;
  readonly scope: string;
  readonly zone: string;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
  readonly paper: string | null;
  /** Given by whoever runs the activity: it counts only once it is accepted. */
  readonly held: boolean;
  readonly accepted: boolean | null;
  /** Why it was sent back. */
  readonly reason: string | null;
}

/** Only a certificate that the house typed or checked covers anything. */
export const counts = ({ held, accepted }: Pick<Cover, "held" | "accepted">): boolean =>
  !held || accepted === true;

export interface CoverDuty {
  readonly activity: string;
  readonly kind: CoverKind;
  readonly since: CivilDate;
  readonly required: boolean;
}

/** How an activity stands with one insurance on a day. */
export interface CoverStanding {
  readonly kind: CoverKind;
  /** Since when it is mandatory, null where it is not. */
  readonly requiredSince: CivilDate | null;
  /** The certificate that holds, the one that holds the longest of several. */
  readonly cover: Cover | null;
  /** The last day of the last certificate, where none holds any more. */
  readonly lapsedOn: CivilDate | null;
}

export function standingOn(
  kind: CoverKind,
  on: CivilDate,
  { duties, covers }: { duties: readonly CoverDuty[]; covers: readonly Cover[] },
): CoverStanding {
  const latest = <Row>(rows: readonly Row[], day: (row: Row) => string) =>
    rows.toSorted((a, b) => day(b).localeCompare(day(a)))[0];
  const duty = latest(
    duties.filter((d) => d.kind === kind && d.since <= on),
    (d) => d.since,
  );
  const own = covers.filter((c) => c.kind === kind && counts(c));
  const cover = latest(
    own.filter((c) => c.startsOn <= on && c.endsOn >= on),
    (c) => c.endsOn,
  );
  const past = latest(
    own.filter((c) => c.endsOn < on),
    (c) => c.endsOn,
  );
  return {
    kind,
    requiredSince: duty?.required ? duty.since : null,
    cover: cover ?? null,
    lapsedOn: cover ? null : (past?.endsOn ?? null),
  };
}

/** Whoever keeps files or follows the activity records its insurance. */
export const mayKeepCovers = (actor: Actor, activity: string): boolean =>
  has(actor, "hr", "director", "accountant") || actor.follows.has(activity);

/** Whoever runs the activity gives its certificate too, and does not check it. */
export const mayGiveCover = (actor: Actor, activity: string): boolean =>
  mayKeepCovers(actor, activity) || actor.activities.has(activity);

export const mayDecideCover = (actor: Actor, activity: string): boolean =>
  actor.person !== null && mayKeepCovers(actor, activity) && !actor.activities.has(activity);

export const mayReadCovers = mayReadActivity;
