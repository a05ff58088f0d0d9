import { answerRequest } from "./answer-request.ts";
import { eraseDue } from "./erase-due.ts";
import { erasePerson } from "./erase-person.ts";
import { exportPerson } from "./export-person.ts";
import { extendRequest } from "./extend-request.ts";
import { holdData } from "./hold-data.ts";
import { keepProcessing } from "./keep-processing.ts";
import { keepProcessor } from "./keep-processor.ts";
import { keepTerms } from "./keep-terms.ts";
import { liftHold } from "./lift-hold.ts";
import { makeRequest } from "./make-request.ts";
import { exportRegister, registerPaper } from "./print-register.ts";
import { accesses } from "./read-accesses.ts";
import { breaches, processors } from "./read-processors.ts";
import { information, register } from "./read-register.ts";
import { answerPaper, myData, oneRequest, requests } from "./read-requests.ts";
import { terms } from "./read-terms.ts";
import { reportBreach } from "./report-breach.ts";
import { retireProcessing } from "./retire-processing.ts";
import { retireProcessor } from "./retire-processor.ts";
import { takeBreachStep } from "./take-breach-step.ts";
import { takeData } from "./take-data.ts";
import { warnOfRequests } from "./warn-of-requests.ts";

export { insertBreach, insertBreachStep } from "./breach.sql.ts";
export { declareHoldings } from "./declared.ts";
export { holdings } from "./holdings.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { putProcessor } from "./processor.sql.ts";
export { refusals } from "./refusals.ts";
export { insertRequest } from "./request.sql.ts";

export const operations = [
  makeRequest,
  extendRequest,
  answerRequest,
  erasePerson,
  eraseDue,
  holdData,
  liftHold,
  takeData,
  keepProcessing,
  retireProcessing,
  keepProcessor,
  retireProcessor,
  reportBreach,
  takeBreachStep,
];
export const views = [
  register,
  registerPaper,
  information,
  myData,
  requests,
  oneRequest,
  answerPaper,
  terms,
  processors,
  breaches,
  accesses,
];
export const watches = [keepTerms, warnOfRequests];
export const exports = [exportPerson, exportRegister];
