import { activityFields } from "./activity-fields.sql.ts";
import { contractFields } from "./contract-fields.sql.ts";
import type { Field } from "./field.ts";
import { personFields } from "./person-fields.sql.ts";
import { type Subject, subjects } from "./subject.ts";
import { supportFields } from "./support-fields.sql.ts";

/**
 * The one dictionary of what may be asked. A field more is one line here: its name in two languages, where it
 * is read, on which day, and who may see it.
 */
export const dictionary: readonly Field[] = [
  ...personFields,
  ...contractFields,
  ...supportFields,
  ...activityFields,
];

export const fieldNamed = (name: string): Field | null =>
  dictionary.find((field) => field.name === name) ?? null;

export const isOf = ({ families, subjects: only }: Field, subject: Subject): boolean =>
  families.includes(subjects[subject].family) && (only === undefined || only.includes(subject));

export const fieldsOf = (subject: Subject): Field[] => dictionary.filter((field) => isOf(field, subject));
