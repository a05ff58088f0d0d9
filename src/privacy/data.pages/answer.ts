import type { FieldErrors } from "../../design/field.tsx";
import { formErrors } from "../../doors/web/answer.ts";
import { typedOf } from "../../doors/web/typed.ts";
import type { Refusal } from "../../foundation/refusal.ts";
import type { Language } from "../../foundation/words.ts";

/** What a form is answered where it was refused: which one, why, and what was typed. */
export type DataAnswer = {
  intent: string;
  errors: FieldErrors;
  whole: string | undefined;
  typed: Readonly<Record<string, string>>;
};

/** Each field of a form is named behind its intent, since several forms stand on one page. */
export function refusedForm(form: FormData, refusal: Refusal, language: Language): DataAnswer {
  const intent = String(form.get("intent"));
  const { errors, whole } = formErrors(refusal, language);
  const own = Object.entries(errors).map(([name, sentence]) => [`${intent}.${name}`, sentence]);
  return { intent, errors: Object.fromEntries(own) as FieldErrors, whole, typed: typedOf(form) };
}

/** What a field of that form was sent with; empty where it was not. */
export const fieldOf = (form: FormData) => {
  const intent = String(form.get("intent"));
  return (name: string) => String(form.get(`${intent}.${name}`) ?? "");
};

/** A field of a form, with what was typed in it when it was refused. */
export const fieldIn = (intent: string, answer: DataAnswer | undefined) => {
  const mine = answer?.intent === intent ? answer : undefined;
  return (name: string, known = "") => ({
    name: `${intent}.${name}`,
    errors: mine?.errors,
    defaultValue: mine?.typed[`${intent}.${name}`] ?? known,
  });
};
