import { answerQuestion } from "./answer-question.ts";
import { askAboutReport } from "./ask-about-report.ts";
import { dropExpense } from "./drop-expense.ts";
import { expenseForm } from "./expense-form.ts";
import { expensePaper } from "./expense-paper.ts";
import { expensesAtAGlance } from "./expenses-at-a-glance.ts";
import { keepCategory } from "./keep-category.ts";
import { keepExpense } from "./keep-expense.ts";
import { keepVehicle } from "./keep-vehicle.ts";
import { listReports } from "./list-reports.ts";
import { myExpenses } from "./my-expenses.ts";
import { myVehicles } from "./my-vehicles.ts";
import { readCategories } from "./read-categories.ts";
import { readReport } from "./read-report.ts";
import { refuseLine } from "./refuse-line.ts";
import { repayReport } from "./repay-report.ts";
import { retireVehicle } from "./retire-vehicle.ts";
import { reverseSettlement } from "./reverse-settlement.ts";
import { submitReport } from "./submit-report.ts";
import { validateReport } from "./validate-report.ts";
import { waiveReport } from "./waive-report.ts";
import { withdrawReport } from "./withdraw-report.ts";

export { coefficientOf } from "./figures.ts";
export { holdings } from "./holdings.ts";
export { readLaw } from "./law.sql.ts";
export { admissionOn, type Law } from "./law.ts";
export { exports } from "./list-exports.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { refusals } from "./refusals.ts";
export {
  askAboutReport,
  expensesAtAGlance,
  keepExpense,
  keepVehicle,
  refuseLine,
  repayReport,
  submitReport,
  validateReport,
};

export const operations = [
  keepExpense,
  dropExpense,
  submitReport,
  withdrawReport,
  askAboutReport,
  answerQuestion,
  refuseLine,
  validateReport,
  repayReport,
  waiveReport,
  reverseSettlement,
  keepVehicle,
  retireVehicle,
  keepCategory,
];
export const views = [
  expensesAtAGlance,
  myExpenses,
  expenseForm,
  expensePaper,
  listReports,
  readReport,
  myVehicles,
  readCategories,
];
