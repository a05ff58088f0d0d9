import type { CivilDate } from "./calendar.ts";
import type { Scene } from "./scene.ts";
import type { Word } from "./words.ts";

/** The activities of processing of a cooperative, as its register names them (GDPR art. 30; R9.02). */
export const processingNames = [
  "hr",
  "support",
  "joining",
  "funding",
  "accounting",
  "customers",
  "members",
  "portal",
  "video",
] as const;
export type ProcessingName = (typeof processingNames)[number];

/**
 * How a row is tied to a person: by a column that holds their id; by a row of another table of the holding
 * (`by` holds the `key` of that row, behind a prefix where it is the name of a thing); by their address.
 */
export type Tie =
  | string
  | { readonly through: string; readonly by: string; readonly key?: string; readonly prefix?: string }
  | { readonly address: string };

/** A table that tells something of people, and what an erasure does to its rows. */
export interface HeldTable {
  /** `schema.table`, as in the database. */
  readonly table: string;
  readonly of: Tie;
  /** Taken away; left, since it tells of nobody once who it was is gone; or these columns emptied. */
  readonly erased: "deleted" | "stays" | Readonly<Record<string, string | null>>;
  /** Only the rows whose column holds one of these. */
  readonly among?: { readonly column: string; readonly values: readonly string[] };
  /** Rows whose column matches belong to the books and stay with them. */
  readonly ofBooks?: { readonly column: string; readonly matching: string };
  /** Columns that are nobody's to read: hashes, secrets. */
  readonly hidden?: readonly string[];
  /** The column that names a paper. */
  readonly paper?: string;
  /** It belongs to a person in all their cooperatives. */
  readonly everywhere?: true;
}

/** What is from before a day, but for what tells of those whom a dispute spares. */
export interface PastTerm {
  readonly before: CivilDate;
  readonly spared: readonly string[];
}

/** What only its module knows how to do. */
export interface OwnRule {
  /** Erases what is past its term and answers how many it was. */
  past?(scene: Scene, past: PastTerm): Promise<number>;
  /** Erases what tells of a person, after the tables. */
  erase?(scene: Scene, person: string): Promise<void>;
}

/**
 * What a module holds about people, declared once: the register, the retention, the export and the erasure
 * are four loops over the list of these.
 */
export interface Holding {
  /** `module.noun`; never renamed. */
  readonly name: string;
  readonly label: Word;
  readonly processing: ProcessingName;
  /** Children before what they hang on: so they are erased. */
  readonly tables: readonly HeldTable[];
  /** The name of its term, a dated rule of `privacy.term`. */
  readonly term: string;
  /**
   * From when the term counts: somebody left; a column of the first table; a rule of its module; the end of
   * the year of the last payment, by a rule of its module too; never.
   */
  readonly counts: "departure" | { readonly column: string } | "own" | "payment" | "never";
  /** What follows when a person asks for its erasure (GDPR art. 17): at once; once they left; at its term. */
  readonly asked: "at-once" | "after-departure" | "kept";
  /** Why it is not in the file that a person takes away. */
  readonly apart?: Word;
  /** It is one for all the cooperatives of a person: it stays while another one needs it. */
  readonly shared?: true;
  readonly own?: OwnRule;
  /** Columns that only say who did something at work: `schema.table.column`. */
  readonly acts?: readonly string[];
}
