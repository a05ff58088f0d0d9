import { addCustomer } from "./add-customer.ts";
import { archiveCustomer } from "./archive-customer.ts";
import { changeCustomer } from "./change-customer.ts";
import { creditInvoice } from "./credit-invoice.ts";
import { customers } from "./customers.ts";
import { decideQuote } from "./decide-quote.ts";
import { documentPaper } from "./document-paper.ts";
import { draftInvoice } from "./draft-invoice.ts";
import { draftQuote } from "./draft-quote.ts";
import { findAmount } from "./find-amount.ts";
import { importCustomers } from "./import-customers.ts";
import { importOpenInvoices } from "./import-open-invoices.ts";
import { invoiceForm } from "./invoice-form.ts";
import { invoiceQuote } from "./invoice-quote.ts";
import { keepDocumentPaper, keepPaperLater } from "./keep-paper.ts";
import { exports } from "./list-exports.ts";
import { listInvoices } from "./list-invoices.ts";
import { listQuotes } from "./list-quotes.ts";
import { mailDocument } from "./mail-document.ts";
import { customerView } from "./read-customer.ts";
import { readInvoice } from "./read-invoice.ts";
import { readQuote } from "./read-quote.ts";
import { recordPayment } from "./record-payment.ts";
import { repayCredit } from "./repay-credit.ts";
import { restoreCustomer } from "./restore-customer.ts";
import { reversePayment } from "./reverse-payment.ts";
import { salesAtAGlance } from "./sales-at-a-glance.ts";
import { sendQuote } from "./send-quote.ts";
import { submitInvoice } from "./submit-invoice.ts";
import { takeoverState } from "./takeover-state.ts";
import { useCredit } from "./use-credit.ts";
import { validateInvoice } from "./validate-invoice.ts";

export { insertCustomers } from "./customer.sql.ts";
export { customerCode } from "./customer.ts";
export { customerColumns } from "./customers-sheet.ts";
export { readDocuments } from "./document.sql.ts";
export { type DocumentToWrite, putDocuments } from "./document-writing.sql.ts";
export { holdings } from "./holdings.ts";
export type { InvoiceLine } from "./invoice.ts";
export { partsOf, totalsOf, withNet } from "./invoice.ts";
export { recordPayments, validateInvoices } from "./issue-many.ts";
export { type IssuedPaper, listIssuedOf, listUnpaidOf, type UnpaidInvoice } from "./issued.sql.ts";
export { keptPaperOf } from "./keeping.ts";
export { openInvoiceColumns, openInvoiceTemplate } from "./open-invoices-sheet.ts";
export { refusals } from "./refusals.ts";
export { moveSeries } from "./series.sql.ts";
export {
  addCustomer,
  creditInvoice,
  customers,
  decideQuote,
  draftInvoice,
  draftQuote,
  exports,
  findAmount,
  invoiceForm,
  invoiceQuote,
  listInvoices,
  listQuotes,
  readInvoice,
  recordPayment,
  reversePayment,
  salesAtAGlance,
  sendQuote,
  submitInvoice,
  validateInvoice,
};

export const operations = [
  addCustomer,
  importCustomers,
  importOpenInvoices,
  draftInvoice,
  submitInvoice,
  validateInvoice,
  recordPayment,
  reversePayment,
  useCredit,
  repayCredit,
  creditInvoice,
  draftQuote,
  sendQuote,
  decideQuote,
  invoiceQuote,
  keepDocumentPaper,
  mailDocument,
  changeCustomer,
  archiveCustomer,
  restoreCustomer,
];
export const views = [
  takeoverState,
  findAmount,
  salesAtAGlance,
  listInvoices,
  readInvoice,
  listQuotes,
  readQuote,
  documentPaper,
  invoiceForm,
  customers,
  customerView,
];
export const jobs = [keepPaperLater];
