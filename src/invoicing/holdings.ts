import type { HeldTable, Holding } from "../foundation/holding.ts";
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

/** Of an activity, by the stay in it of whoever ran it. */
const ofActivity = { through: "activities.membership", by: "activity", key: "activity" };
const stay: HeldTable = { table: "activities.membership", of: "person", erased: "stays" };
const of = (table: string, more: Partial<HeldTable> = {}): HeldTable => ({
  ...{ table: `invoicing.${table}`, of: { through: "invoicing.document", by: "document" } },
  ...{ erased: "stays", ...more },
});

/** What is known of customers hangs on invoices: it is kept with them (R3.04, R9.03). */
export const holdings: readonly Holding[] = [
  {
    name: "invoicing.customers",
    label: words.customers,
    processing: "customers",
    tables: [{ table: "invoicing.customer", of: ofActivity, erased: "stays" }, stay],
    term: "customers",
    counts: "never",
    asked: "kept",
  },
  {
    name: "invoicing.invoices",
    label: words.invoices,
    processing: "accounting",
    tables: [
      ...[of("line"), of("validation"), of("kept_paper", { paper: "paper" })],
      { table: "invoicing.document", of: ofActivity, erased: "stays" },
      stay,
    ],
    term: "accounting",
    counts: "never",
    asked: "kept",
  },
];
