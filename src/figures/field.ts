import type { RawBuilder } from "kysely";
import type { SectionName } from "../dossiers/index.ts";
import type { Word } from "../foundation/words.ts";
import type { Source } from "./ground.sql.ts";
import type { Family, Subject } from "./subject.ts";

/** How a field is compared and told: one of some values, or how many, how long, how much. */
export type FieldKind = "choice" | "number" | "days" | "minutes" | "cents";

/** What may be asked of a line, where it is read, and whose eyes it is for: one line of the dictionary. */
export interface Field {
  readonly name: string;
  readonly word: Word;
  readonly kind: FieldKind;
  readonly families: readonly Family[];
  /** Only of these subjects of its families. */
  readonly subjects?: readonly Subject[];
  /** The section of the personal file that it comes from: whoever may not read it there does not here. */
  readonly section?: SectionName;
  /** Whether it is read as it was recorded by a day. */
  readonly asKnown?: true;
  readonly reads?: readonly Source[];
  /** What ties its sources to the lines `r`. */
  readonly join?: RawBuilder<unknown>;
  readonly value: RawBuilder<unknown>;
  /** Of a length: from which day to which, the last one left out. */
  readonly span?: { readonly from: RawBuilder<unknown>; readonly to: RawBuilder<unknown> };
  /** The values in their order, with their words. */
  readonly values?: Readonly<Record<string, Word>>;
  /** The name of a value that is a key. */
  readonly naming?: (key: RawBuilder<unknown>) => RawBuilder<string>;
}

export const isMeasurable = ({ kind }: Field): boolean => kind !== "choice";
