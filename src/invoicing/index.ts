import { addCustomer } from "./add-customer.ts";
import { creditInvoice } from "./credit-invoice.ts";
import { customers } from "./customers.ts";
import { decideQuote } from "./decide-quote.ts";
import { draftInvoice } from "./draft-invoice.ts";
import { draftQuote } from "./draft-quote.ts";
import { invoiceForm } from "./invoice-form.ts";
import { invoicePaper } from "./invoice-paper.ts";
import { invoiceQuote } from "./invoice-quote.ts";
import { listInvoices } from "./list-invoices.ts";
import { readInvoice } from "./read-invoice.ts";
import { recordPayment } from "./record-payment.ts";
import { reversePayment } from "./reverse-payment.ts";
import { sendQuote } from "./send-quote.ts";
import { submitInvoice } from "./submit-invoice.ts";
import { validateInvoice } from "./validate-invoice.ts";

export { insertCustomers } from "./customer.sql.ts";
export { customerCode } from "./customer.ts";
export { type DocumentToWrite, putDocuments } from "./document-writing.sql.ts";
export type { InvoiceLine } from "./invoice.ts";
export { partsOf, totalsOf, withNet } from "./invoice.ts";
export { recordPayments, validateInvoices } from "./issue-many.ts";
export { refusals } from "./refusals.ts";
export { moveSeries } from "./series.sql.ts";
export {
  addCustomer,
  creditInvoice,
  customers,
  decideQuote,
  draftInvoice,
  draftQuote,
  invoiceForm,
  invoiceQuote,
  listInvoices,
  readInvoice,
  recordPayment,
  reversePayment,
  sendQuote,
  submitInvoice,
  validateInvoice,
};

export const operations = [
  addCustomer,
  draftInvoice,
  submitInvoice,
  validateInvoice,
  recordPayment,
  reversePayment,
  creditInvoice,
  draftQuote,
  sendQuote,
  decideQuote,
  invoiceQuote,
];
export const views = [listInvoices, readInvoice, invoicePaper, invoiceForm, customers];
