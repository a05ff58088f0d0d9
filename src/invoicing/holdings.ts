import type { Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("invoicing.holding", {
  customers: {
    fr: "Clients des activités : nom, adresse, courriel, téléphone",
    en: "Customers of the activities: name, address, e-mail, telephone",
  },
  invoices: {
    fr: "Devis, factures, règlements et courriels qui les portent",
    en: "Quotes, invoices, payments and the letters that carry them",
  },
});

/** What is known of customers hangs on invoices: it is kept with them (R3.04, R9.03). */
export const holdings: readonly Holding[] = [
  {
    name: "invoicing.customers",
    label: words.customers,
    processing: "customers",
    tables: [],
    term: "customers",
    counts: "never",
    asked: "kept",
  },
  {
    name: "invoicing.invoices",
    label: words.invoices,
    processing: "accounting",
    tables: [],
    term: "accounting",
    counts: "never",
    asked: "kept",
  },
];
