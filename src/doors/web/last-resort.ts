import type { ErrorRequestHandler, Request, Response } from "express";
import { isDatabaseAway } from "../../foundation/faults.ts";
import { knownLanguages, say, type Word } from "../../foundation/words.ts";
import { logFault } from "./log-fault.ts";
import { plainPage } from "./plain-page.ts";
import { chooseLanguage } from "./visit.ts";
import { words } from "./words.ts";

type Answer = { status: number; title: Word; text: Word; params?: Record<string, string>; incident?: string };

/** Answer in one sentence without the application: a page to a reader, plain text to the page's script. */
function answerPlainly(request: Request, response: Response, answer: Answer): void {
  const language = chooseLanguage(request.get("accept-language") ?? "", knownLanguages());
  const text = say(answer.text, language, answer.params);
  response.status(answer.status).set("Cache-Control", "no-store");
  if (request.path.endsWith(".data")) {
    response.type("text/plain").send(text);
    return;
  }
  const page = {
    language,
    title: say(answer.title, language),
    text,
    back: { href: "/", label: say(words.backHome, language) },
    nonce: String(response.locals.nonce),
    ...(answer.incident && { incident: say(words.incident, language, { number: answer.incident }) }),
  };
  response.type("text/html").send(plainPage(page));
}

export function refuseBody(request: Request, response: Response, status: 411 | 413, most: number): void {
  const large = status === 413;
  answerPlainly(request, response, {
    status,
    title: large ? words.largeTitle : words.lengthTitle,
    text: large ? words.largeText : words.lengthText,
    params: { most: `${Math.round(most / 1_000_000)}\u00a0Mo` },
  });
}

export function refusePost(request: Request, response: Response): void {
  answerPlainly(request, response, { status: 403, title: words.refusedTitle, text: words.elsewhereText });
}

/** Express knows an error handler by its four arguments. */
export const answerFault: ErrorRequestHandler = (error, request, response, _next) => {
  const incident = String(response.locals.incident);
  logFault(error, incident, request.originalUrl);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (isDatabaseAway(error)) {
    answerPlainly(request, response, { status: 503, title: words.awayTitle, text: words.lineText });
    return;
  }
  answerPlainly(request, response, {
    status: 500,
    title: words.brokenTitle,
    text: words.brokenText,
    incident,
  });
};
