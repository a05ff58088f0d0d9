import { answerSuggestion } from "./answer-suggestion.ts";
import { changeRequest } from "./change-request.ts";
import { chooseHelper } from "./choose-helper.ts";
import { endRequest } from "./end-request.ts";
import { offerHand } from "./offer-hand.ts";
import { openRequest } from "./open-request.ts";
import { sayHours } from "./say-hours.ts";
import { takeHandBack } from "./take-hand-back.ts";
import { listRequests, readHelp, requestFile } from "./views.ts";
import { watchRequests } from "./watch-requests.ts";
import { writeRequest } from "./write-request.ts";

export { holdings } from "./holdings.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { refusals } from "./refusals.ts";
export { listAsked } from "./request.sql.ts";
export { chooseHelper, endRequest, listRequests, offerHand, openRequest, sayHours, writeRequest };

export const watches = [watchRequests];
export const operations = [
  ...[writeRequest, changeRequest, openRequest, endRequest, offerHand, takeHandBack, chooseHelper],
  ...[answerSuggestion, sayHours],
];
export const views = [listRequests, readHelp, requestFile];
