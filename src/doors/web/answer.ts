import { data, redirectDocument } from "react-router";
import type { Outcome } from "../../foundation/perform.ts";
import { type Refusal, sayRefusal } from "../../foundation/refusal.ts";
import { refusals } from "../../foundation/refusals.ts";
import { type Language, say } from "../../foundation/words.ts";
import { confirmFirst, pageBefore } from "./confirm-first.ts";
import type { WebContext } from "./context.ts";
import { plainPage } from "./plain-page.ts";
import { stopFor } from "./stop.ts";
import { words } from "./words.ts";

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
  signInFirst(refusal, request);
  throw data({ sentence: besideField(refusal, language) }, { status: statusOf(refusal) });
}

/**
 * The same for a file, which the browser opens by itself: where there is none, a plain page says why, since
 * no page of ours is drawn around it.
 */
export function fileResultOf<Result>(
  outcome: Outcome<Result>,
  request: Request,
  { language, nonce }: WebContext,
): Result {
  if (outcome.ok) return outcome.result;
  const { refusal } = outcome;
  signInFirst(refusal, request);
  confirmFirst(refusal, pageBefore(request));
  const status = statusOf(refusal);
  const back = { href: "/", label: say(words.backHome, language) };
  const title = say(stopFor(status, null).title, language);
  const page = plainPage({ language, title, text: besideField(refusal, language), back, nonce });
  const headers = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };
  throw new Response(page, { status, headers });
}

const statusOf = (refusal: Refusal): number => STATUS[refusal.code] ?? 422;

function signInFirst(refusal: Refusal, request: Request): void {
  if (refusal.code !== refusals.signInFirst.code) return;
  const { pathname, search } = new URL(request.url);
  throw redirectDocument(`/connexion?retour=${encodeURIComponent(pathname + search)}`);
}

/** What is wrong, without the name that the code gives to the field. */
function besideField(refusal: Refusal, language: Language): string {
  const { code, params } = refusal;
  const reason = code === refusals.badInput.code ? String(params.reason) : sayRefusal(refusal, language);
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}

/**
 * A refusal as a form shows it: beside its field where it names one, else for the whole form. What the field
 * is called in the code is left out there: its label says it.
 */
export function formErrors(refusal: Refusal, language: Language) {
  const { field } = refusal;
  if (field === undefined) return { errors: {}, whole: sayRefusal(refusal, language) };
  return { errors: { [field]: besideField(refusal, language) }, whole: undefined };
}
