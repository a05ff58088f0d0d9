import type { HeldTable, Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("contracts.holding", {
  contracts: {
    fr: "Contrats, avenants, suspensions, fin, formalités, papiers signés ; registre du personnel",
    en: "Contracts, amendments, suspensions, end, formalities, signed papers; register of staff",
  },
  members: {
    fr: "Sociétariat et parts d’activités communes",
    en: "Membership of the cooperative and shares of common activities",
  },
});

/** The papers of a contract that were signed on line, under its name. */
const request = { through: "contracts.contract", by: "about", prefix: "contract:" } as const;
const signed = (table: string, more: Partial<HeldTable> = {}): HeldTable => ({
  ...{ table: `documents.${table}`, of: { through: "documents.signature_request", by: "request" } },
  ...{ erased: "deleted", ...more },
});
const part = (table: string, more: Partial<HeldTable> = {}): HeldTable => ({
  ...{ table: `contracts.${table}`, of: { through: "contracts.contract", by: "contract" } },
  ...{ erased: "deleted", ...more },
});

export const holdings: readonly Holding[] = [
  {
    name: "contracts.contracts",
    label: words.contracts,
    processing: "hr",
    tables: [
      signed("evidence", { paper: "paper" }),
      signed("signature", { hidden: ["previous_seal", "seal"] }),
      signed("signature_code", { hidden: ["hash"] }),
      signed("signature_withdrawal"),
      signed("signer"),
      { table: "documents.signature_request", of: request, erased: "deleted", paper: "paper" },
      ...[part("formality", { paper: "paper" }), part("ending"), part("suspension")],
      ...[
        part("amendment", { paper: "paper" }),
        part("cape_period", { of: "person", paper: "paper" }),
        part("in_force", { of: "person" }),
      ],
      part("signing", { of: "person", paper: "paper" }),
      { table: "contracts.contract", of: "person", erased: "deleted" },
    ],
    term: "contracts",
    counts: "departure",
    asked: "kept",
  },
  {
    name: "contracts.members",
    label: words.members,
    processing: "members",
    tables: [
      { table: "contracts.association_ending", of: "person", erased: "stays" },
      { table: "contracts.association", of: "person", erased: "stays" },
      { table: "contracts.sharing_part", of: "person", erased: "stays" },
    ],
    term: "members",
    counts: "never",
    asked: "kept",
  },
];
