import { keepBudget } from "./keep-budget.ts";
import { keepGroup } from "./keep-group.ts";
import { placeActivities } from "./place-activities.ts";
import { readPlan } from "./read-budget.ts";
import { exportSet, listSets, readSet } from "./read-set.ts";
import { sharedServices } from "./read-shared.ts";
import { readStatement } from "./read-statement.ts";
import { sendStatementsOf } from "./send-statements.ts";
import { statementPaper } from "./statement-paper.ts";
import { takeOutActivity } from "./take-out-activity.ts";

export { noticeKinds } from "./notice-kinds.ts";
export { refusals } from "./refusals.ts";
export { sendStatements } from "./send-statements.ts";
export { keepBudget, keepGroup, placeActivities, readStatement, sharedServices, statementPaper };

export const operations = [keepGroup, placeActivities, takeOutActivity, keepBudget];
export const views = [readStatement, statementPaper, listSets, readSet, sharedServices, readPlan];
export const jobs = [sendStatementsOf];
export const exports = [exportSet];
