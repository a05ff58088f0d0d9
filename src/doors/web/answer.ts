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
  throw data({ sentence: besideField(refusal, language) }, { status: STATUS[refusal.code] ?? 422 });
}

/** Beside its field a fault of typing needs no name of the field: only what is wrong with it. */
function besideField(refusal: Refusal, language: Language): string {
  const reason = String(refusal.params.reason ?? "");
  if (refusal.code !== refusals.badInput.code || reason === "") return sayRefusal(refusal, language);
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}

/** A refusal as a form shows it: beside its field where it names one, else for the whole form. */
export function formErrors(refusal: Refusal, language: Language) {
  const sentence = besideField(refusal, language);
  return refusal.field === undefined
    ? { errors: {}, whole: sentence }
    : { errors: { [refusal.field]: sentence }, whole: undefined };
}
