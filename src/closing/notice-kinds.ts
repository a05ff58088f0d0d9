import type { NoticeKind } from "../foundation/notice.ts";
import { defineWords } from "../foundation/words.ts";

const says = defineWords("closing.notice", {
  expenses: {
    fr: "Le mois {month} va être clôturé : {count} {count:dépense notée n’est pas envoyée|dépenses notées ne sont pas envoyées}",
    en: "The month {month} is about to be closed: {count} {count:expense is|expenses are} noted and not sent",
  },
  expensesLabel: { fr: "On attend mes dépenses pour clôturer", en: "My expenses are waited for" },
  invoices: {
    fr: "Le mois {month} va être clôturé : {count} {count:facture est restée|factures sont restées} en brouillon",
    en: "The month {month} is about to be closed: {count} {count:invoice is|invoices are} still a draft",
  },
  invoicesLabel: { fr: "On attend mes factures pour clôturer", en: "My invoices are waited for" },
  bills: {
    fr: "Le mois {month} va être clôturé : {count} {count:facture fournisseur est|factures fournisseurs sont} à compléter",
    en: "The month {month} is about to be closed: {count} supplier {count:invoice is|invoices are} to be completed",
  },
  billsLabel: {
    fr: "On attend mes factures fournisseurs pour clôturer",
    en: "My supplier invoices are waited for",
  },
});

export const expensesMissing: NoticeKind = {
  ...{ name: "closing.expenses-missing", label: says.expensesLabel, says: says.expenses, usual: "mail" },
};
export const invoicesMissing: NoticeKind = {
  ...{ name: "closing.invoices-missing", label: says.invoicesLabel, says: says.invoices, usual: "mail" },
};
export const billsMissing: NoticeKind = {
  ...{ name: "closing.bills-missing", label: says.billsLabel, says: says.bills, usual: "mail" },
};

export const noticeKinds: readonly NoticeKind[] = [expensesMissing, invoicesMissing, billsMissing];
