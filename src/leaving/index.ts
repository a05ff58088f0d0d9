import { cancelBookings } from "./cancel-bookings.ts";
import { closePlan } from "./close-plan.ts";
import { departureForm } from "./departure-form.ts";
import { departurePaper } from "./departure-paper.ts";
import { documentPreview } from "./document-preview.ts";
import { drawUpAccount } from "./draw-up-account.ts";
import { endAccess } from "./end-access.ts";
import { exportSales } from "./export-sales.ts";
import { giveExport } from "./give-export.ts";
import { listDepartures } from "./list-departures.ts";
import { makeDocument } from "./make-document.ts";
import { moveDates } from "./move-dates.ts";
import { myExports } from "./my-exports.ts";
import { openPlan } from "./open-plan.ts";
import { readDeparture } from "./read-departure.ts";
import { reopenStep } from "./reopen-step.ts";
import { settleStep } from "./settle-step.ts";
import { warnOfLate } from "./warn-of-late.ts";
import { withdrawPlan } from "./withdraw-plan.ts";

export { holdings } from "./holdings.ts";
export { type DocumentKind, documentKinds } from "./kinds.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { refusals } from "./refusals.ts";
export { templateSubjects } from "./template-fields.ts";
export {
  closePlan,
  documentPreview,
  endAccess,
  giveExport,
  listDepartures,
  makeDocument,
  openPlan,
  readDeparture,
  settleStep,
};

export const operations = [
  openPlan,
  moveDates,
  settleStep,
  reopenStep,
  makeDocument,
  drawUpAccount,
  cancelBookings,
  endAccess,
  giveExport,
  closePlan,
  withdrawPlan,
];
export const views = [
  listDepartures,
  readDeparture,
  departureForm,
  departurePaper,
  documentPreview,
  myExports,
];
export const exports = [exportSales];
export const watches = [warnOfLate];
