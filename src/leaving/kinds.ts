/** What somebody does once they have left, as funders and figures count it. */
export const outcomes = [
  "own-company",
  "salaried",
  "looking-for-work",
  "training",
  "retirement",
  "other",
  "unknown",
] as const;
export type Outcome = (typeof outcomes)[number];

/** Why somebody leaves: the reasons of a contract that ends, and one for whoever has none. */
export const departureReasons = [
  "term",
  "early",
  "own-company",
  "trial",
  "resignation",
  "dismissal",
  "mutual",
  "no-association",
  "retirement",
  "death",
  "other",
] as const;
export type DepartureReason = (typeof departureReasons)[number];

export const documentKinds = [
  "work-certificate",
  "final-settlement",
  "cover-portability",
  "cape-certificate",
] as const;
/** A paper whose text HR writes. */
export type DocumentKind = (typeof documentKinds)[number];

/** Each thing to be done before somebody has left, in the order in which they stand on one day. */
export const stepNames = [
  "exit-interview",
  "end-contract",
  "hand-over",
  "bookings",
  "work-certificate",
  "final-settlement",
  "unemployment-certificate",
  "cover-portability",
  "cover-insurer",
  "cape-certificate",
  "cape-affiliation-end",
  "association",
  "belongings",
  "access",
  "sharing",
  "unpaid-invoices",
  "export",
  "activity-account",
  "close-activity",
] as const;
export type StepName = (typeof stepNames)[number];

/** Whose turn it is. */
export const doers = ["hr", "director", "adviser", "accountant", "person"] as const;
export type Doer = (typeof doers)[number];
