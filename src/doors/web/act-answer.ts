import type { FieldErrors } from "../../design/field.tsx";
import { typedOf } from "./typed.ts";

/** What a page of several forms is answered where one was refused: which one, why, and what was typed. */
export interface ActAnswer {
  readonly intent: string;
  readonly errors: FieldErrors;
  readonly whole: string | undefined;
  readonly typed: Readonly<Record<string, string>>;
}

const intentOf = (form: FormData) => String(form.get("intent"));

/** What the fields of the form that was sent hold: each is named behind its intent, so that ids differ. */
export const textOf = (form: FormData) => (name: string) =>
  String(form.get(`${intentOf(form)}.${name}`) ?? "").trim();

/** Why it was refused, beside its own fields. */
export function refusedAct(
  form: FormData,
  { errors, whole }: { readonly errors: FieldErrors; readonly whole?: string | undefined },
): ActAnswer {
  const intent = intentOf(form);
  const own = Object.entries(errors).map(([name, sentence]) => [`${intent}.${name}`, sentence] as const);
  return { intent, errors: Object.fromEntries(own), whole, typed: typedOf(form) };
}

/** A field of a form: what was typed in it when it was refused, else what is known. */
export const fieldIn =
  (answer: ActAnswer | undefined, intent: string, known: Readonly<Record<string, string>> = {}) =>
  (name: string, other = "") => {
    const full = `${intent}.${name}`;
    const defaultValue = answer?.typed[full] ?? known[name] ?? other;
    return { name: full, errors: answer?.errors, defaultValue };
  };
