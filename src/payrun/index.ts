import { confirmPayslip } from "./confirm-payslip.ts";
import { deliverPayslips } from "./deliver-payslips.ts";
import { dropPayslips } from "./drop-payslips.ts";
import { myPayslips } from "./my-payslips.ts";
import { openRun } from "./open-run.ts";
import { payNets } from "./pay-nets.ts";
import { payslipPaper } from "./payslip-paper.ts";
import { postJournal } from "./post-journal.ts";
import { postPayslips } from "./post-payslips.ts";
import { readPayslip } from "./read-payslip.ts";
import { readMonth } from "./read-run.ts";
import { runAtAGlance } from "./run-at-a-glance.ts";
import { sendRun } from "./send-run.ts";
import { sentFile } from "./sent-file.ts";
import { setAsidePayslip } from "./set-aside-payslip.ts";

export { findVariables } from "./find-variables.ts";
export { holdings } from "./holdings.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { refusals } from "./refusals.ts";
export {
  confirmPayslip,
  deliverPayslips,
  dropPayslips,
  openRun,
  postPayslips,
  readMonth,
  runAtAGlance,
  sendRun,
};

export const operations = [
  openRun,
  sendRun,
  dropPayslips,
  confirmPayslip,
  setAsidePayslip,
  deliverPayslips,
  postPayslips,
  postJournal,
  payNets,
];
export const views = [readMonth, runAtAGlance, sentFile, readPayslip, payslipPaper, myPayslips];
