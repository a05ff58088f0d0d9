import { z } from "zod";
import { listExport } from "../foundation/statements/index.ts";
import { say } from "../foundation/words.ts";
import { customerPage, customers } from "./customers.ts";
import { stateMarks } from "./invoice-state-words.ts";
import { invoicePage, listInvoices } from "./list-invoices.ts";
import { listQuotes, quotePage } from "./list-quotes.ts";
import { quoteMarks } from "./quote-state-words.ts";
import { words } from "./words.ts";

/** Parsed twice on its way, once as text of the address: true stays true. */
const flag = z.union([z.boolean(), z.stringbool()]).default(false);

const party = [
  ["number", words.number, "text"],
  ["customer", words.customer, "text"],
  ["activity", words.activity, "text"],
] as const;

/** The lists of sales as files, for whoever may see them. */
export const exports = [
  listExport({
    name: "invoicing.export-invoices",
    label: words.invoices,
    input: listInvoices.input.omit({ page: true }),
    file: "factures",
    may: (actor, asked) => listInvoices.may(actor, { ...asked, page: 1 }),
    columns: [
      ...party,
      ["date", words.date, "date"],
      ["due", words.dueOn, "date"],
      ["state", words.state, "text"],
      ["gross", words.gross, "cents"],
      ["left", words.left, "cents"],
    ],
    page: invoicePage,
    row: (i, language) => ({
      ...{ number: i.number, customer: i.customerName, activity: i.activityName, date: i.issuedOn },
      ...{
        due: i.dueOn,
        state: say(stateMarks[i.state].word, language),
        gross: i.grossCents,
        left: i.dueCents,
      },
    }),
  }),
  listExport({
    name: "invoicing.export-quotes",
    label: words.quotes,
    input: listQuotes.input.omit({ page: true }),
    file: "devis",
    may: (actor, asked) => listQuotes.may(actor, { ...asked, page: 1 }),
    columns: [
      ...party,
      ["title", words.title, "text"],
      ["date", words.sentOn, "date"],
      ["valid", words.validUntil, "date"],
      ["state", words.state, "text"],
      ["gross", words.gross, "cents"],
    ],
    page: quotePage,
    row: (q, language) => ({
      ...{ number: q.number, customer: q.customerName, activity: q.activityName, title: q.title },
      ...{
        date: q.sentOn,
        valid: q.validUntil,
        state: say(quoteMarks[q.state].word, language),
        gross: q.grossCents,
      },
    }),
  }),
  listExport({
    name: "invoicing.export-customers",
    label: words.customers,
    input: customers.input.omit({ page: true }).extend({ archived: flag }),
    file: "clients",
    may: (actor, asked) => customers.may(actor, { ...asked, page: 1 }),
    columns: [
      ["code", words.number, "text"],
      ["name", words.name, "text"],
      ["siren", words.siren, "text"],
      ["vatNumber", words.vatNumber, "text"],
      ["street", words.street, "text"],
      ["postcode", words.postcode, "text"],
      ["town", words.town, "text"],
      ["country", words.country, "text"],
      ["email", words.email, "text"],
      ["phone", words.phone, "text"],
      ["activity", words.activity, "text"],
    ],
    page: customerPage,
    row: (c) => ({
      ...{ code: c.code, name: c.name, siren: c.siret ?? c.siren, vatNumber: c.vatNumber },
      ...{ street: c.street, postcode: c.postcode, town: c.town, country: c.country },
      ...{ email: c.email, phone: c.phone, activity: c.activityName },
    }),
  }),
];
