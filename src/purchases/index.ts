import { answerQuestion } from "./answer-question.ts";
import { askAboutBill } from "./ask-about-bill.ts";
import { billForm } from "./bill-form.ts";
import { billPaper } from "./bill-paper.ts";
import { cancelBill } from "./cancel-bill.ts";
import { dropBill } from "./drop-bill.ts";
import { keepBill } from "./keep-bill.ts";
import { keepCategory } from "./keep-category.ts";
import { keepSupplier } from "./keep-supplier.ts";
import { listBills } from "./list-bills.ts";
import { listSuppliers } from "./list-suppliers.ts";
import { payBills } from "./pay-bills.ts";
import { purchasesAtAGlance } from "./purchases-at-a-glance.ts";
import { readBill } from "./read-bill.ts";
import { readCategories } from "./read-categories.ts";
import { readSupplier } from "./read-supplier.ts";
import { refundCredit } from "./refund-credit.ts";
import { refuseBill } from "./refuse-bill.ts";
import { repayAdvance } from "./repay-advance.ts";
import { reversePayment } from "./reverse-payment.ts";
import { submitBill } from "./submit-bill.ts";
import { toPay } from "./to-pay.ts";
import { useCredit } from "./use-credit.ts";
import { validateBill } from "./validate-bill.ts";
import { withdrawBill } from "./withdraw-bill.ts";

export { holdings } from "./holdings.ts";
export { exports } from "./list-exports.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { refusals } from "./refusals.ts";
export { listToPay } from "./standing.sql.ts";
export {
  askAboutBill,
  keepBill,
  keepSupplier,
  payBills,
  purchasesAtAGlance,
  refuseBill,
  repayAdvance,
  submitBill,
  validateBill,
};

export const operations = [
  keepSupplier,
  keepCategory,
  keepBill,
  dropBill,
  submitBill,
  withdrawBill,
  askAboutBill,
  answerQuestion,
  refuseBill,
  validateBill,
  payBills,
  useCredit,
  refundCredit,
  repayAdvance,
  reversePayment,
  cancelBill,
];
export const views = [
  purchasesAtAGlance,
  listBills,
  readBill,
  billForm,
  billPaper,
  toPay,
  listSuppliers,
  readSupplier,
  readCategories,
];
