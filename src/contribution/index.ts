import { activityContribution } from "./activity-contribution.ts";
import { addKind } from "./add-kind.ts";
import { endTerms } from "./end-terms.ts";
import { countMonthDue, findMonthDue, settleFound } from "./month-due.ts";
import { readTerms } from "./read-terms.ts";
import { setTerms } from "./set-terms.ts";
import { settleMonth } from "./settle-month.ts";
import { simulate } from "./simulate.ts";

export { type Due, findDue, postWithDue, type Source, withDue } from "./due.ts";
export { type Formula, shareOn, yearOn } from "./formula.ts";
export { formulaSaid } from "./formula-said.ts";
export { holdings } from "./holdings.ts";
export { refusals } from "./refusals.ts";
export { findStanding, type Standing } from "./standing.ts";
export { listKinds } from "./terms.sql.ts";
export { activityContribution, addKind, countMonthDue, findMonthDue, setTerms, settleFound, settleMonth };

export const operations = [addKind, setTerms, endTerms, settleMonth];
export const views = [readTerms, activityContribution, simulate];
