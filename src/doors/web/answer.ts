import { data, redirectDocument } from "react-router";
import type { Outcome } from "../../foundation/perform.ts";
import { type Refusal, sayRefusal } from "../../foundation/refusal.ts";
import { refusals } from "../../foundation/refusals.ts";
import type { Language } from "../../foundation/words.ts";

const STATUS: Readonly<Record<string, number>> = {
  [refusals.notFound.code]: 404,
  [refusals.notAllowed.code]: 403,
  [refusals.databaseAway.code]: 503,
};

/**
 * What a loader needs to draw its page, or the page that says why not: a stranger is sent to sign in and
 * comes back, any other refusal becomes the status it stands for, with its sentence.
 */
export function resultOf<Result>(outcome: Outcome<Result>, request: Request, language: Language): Result {
  if (outcome.ok) return outcome.result;
  const { refusal } = outcome;
  if (refusal.code === refusals.signInFirst.code) {
    const { pathname, search } = new URL(request.url);
    throw redirectDocument(`/connexion?retour=${encodeURIComponent(pathname + search)}`);
  }
  throw data({ sentence: sayRefusal(refusal, language) }, { status: STATUS[refusal.code] ?? 422 });
}

/**
 * A refusal as a form shows it: beside its field where it names one, else for the whole form. What the field
 * is called in the code is left out there: its label says it.
 */
export function formErrors(refusal: Refusal, language: Language) {
  const { field, code, params } = refusal;
  if (field === undefined) return { errors: {}, whole: sayRefusal(refusal, language) };
  const reason = code === refusals.badInput.code ? String(params.reason) : sayRefusal(refusal, language);
  return { errors: { [field]: reason.charAt(0).toUpperCase() + reason.slice(1) }, whole: undefined };
}
