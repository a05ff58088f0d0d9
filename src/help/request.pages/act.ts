import { textOf } from "../../doors/web/act-answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { answerSuggestion } from "../answer-suggestion.ts";
import { changeRequest } from "../change-request.ts";
import { chooseHelper } from "../choose-helper.ts";
import { endRequest } from "../end-request.ts";
import { offerHand } from "../offer-hand.ts";
import { openRequest } from "../open-request.ts";
import { sayHours } from "../say-hours.ts";
import { takeHandBack } from "../take-hand-back.ts";
import { toldIn } from "./told-in.ts";

/** What a form of a request’s page asks for; `choose:…` names whom. */
export function performOnRequest(web: WebContext, request: string, form: FormData) {
  const [intent, person] = String(form.get("intent")).split(":");
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  switch (intent) {
    case "change":
      return web.performOperation(changeRequest, { request, ...toldIn(form) }, call);
    case "open":
      return web.performOperation(openRequest, { request }, call);
    case "resolved":
    case "withdrawn":
      return web.performOperation(endRequest, { request, state: intent, note: text("note") }, call);
    case "hand":
      return web.performOperation(offerHand, { request, note: text("note") }, call);
    case "back":
      return web.performOperation(takeHandBack, { request }, call);
    case "choose":
      return web.performOperation(chooseHelper, { request, person }, call);
    case "hours":
      return web.performOperation(sayHours, { request, minutes: text("minutes") }, call);
    default: {
      const answer = { request, answer: intent, laterOn: text("laterOn") || null };
      return web.performOperation(answerSuggestion, answer, call);
    }
  }
}
