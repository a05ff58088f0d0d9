import type { Word } from "../foundation/words.ts";
import type { TemplateField } from "./template.ts";

/** What a model prints: its fields, and the text that holds until the cooperative writes its own. */
export interface TemplateSubject {
  /** `module.noun`, as in the database. */
  readonly name: string;
  readonly label: Word;
  readonly fields: readonly TemplateField[];
  readonly initial: string;
}

const known = new Map<string, TemplateSubject>();

/** Given once by the registry: the modules that print stand above this one, which checks their models. */
export function declareSubjects(subjects: readonly TemplateSubject[]): void {
  for (const subject of subjects) known.set(subject.name, subject);
}

export const subjectNamed = (name: string): TemplateSubject | undefined => known.get(name);
export const allSubjects = (): TemplateSubject[] => [...known.values()];
