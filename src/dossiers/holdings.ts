import type { HeldTable, Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";
import type { SectionName } from "./fields.ts";

const words = defineWords("dossiers.holding", {
  identity: {
    fr: "Identité, nationalité, titre de séjour, numéro de sécurité sociale",
    en: "Identity, nationality, permit, social security number",
  },
  current: {
    fr: "Coordonnées, droits (RSA, handicap…) et coordonnées bancaires",
    en: "Contact, rights (benefits, disability…) and bank details",
  },
  optional: {
    fr: "Situation de famille et personne à prévenir",
    en: "Family situation and emergency contact",
  },
  documents: {
    fr: "Documents du dossier, demandés et déposés : pièce d’identité, RIB, attestations",
    en: "Documents of the file, asked for and given: identity paper, bank details, certificates",
  },
  openings: { fr: "Qui a consulté le dossier, et quand", en: "Who opened the file, and when" },
});

/** What a file told in some of its sections, with all its history. */
const told = (...sections: SectionName[]): HeldTable[] => [
  { table: "dossiers.decision", of: { through: "dossiers.change", by: "change" }, erased: "deleted" },
  { table: "dossiers.value", of: { through: "dossiers.change", by: "change" }, erased: "deleted" },
  {
    table: "dossiers.change",
    of: "person",
    erased: "deleted",
    among: { column: "section", values: sections },
  },
];

export const holdings: readonly Holding[] = [
  {
    name: "dossiers.optional",
    label: words.optional,
    processing: "hr",
    tables: told("family", "emergency"),
    term: "current",
    counts: "departure",
    asked: "at-once",
  },
  {
    name: "dossiers.current",
    label: words.current,
    processing: "hr",
    tables: told("contact", "rights", "bank"),
    term: "current",
    counts: "departure",
    asked: "after-departure",
  },
  {
    name: "dossiers.identity",
    label: words.identity,
    processing: "hr",
    tables: told("identity", "social-security"),
    term: "contracts",
    counts: "departure",
    asked: "kept",
    acts: ["dossiers.decision.decided_by"],
  },
  {
    name: "dossiers.documents",
    label: words.documents,
    processing: "hr",
    tables: [
      {
        table: "dossiers.document_decision",
        of: { through: "dossiers.document", by: "document" },
        erased: "deleted",
      },
      { table: "dossiers.document", of: "person", erased: "deleted", paper: "paper" },
      { table: "dossiers.ask_withdrawal", of: { through: "dossiers.ask", by: "ask" }, erased: "deleted" },
      { table: "dossiers.ask", of: "person", erased: "deleted" },
    ],
    term: "current",
    counts: "departure",
    asked: "after-departure",
    acts: ["dossiers.document_decision.decided_by", "dossiers.ask.asked_by"],
  },
  {
    name: "dossiers.openings",
    label: words.openings,
    processing: "portal",
    tables: [{ table: "dossiers.opening", of: "person", erased: "deleted" }],
    term: "logs",
    counts: { column: "day" },
    asked: "kept",
    acts: ["dossiers.opening.opened_by"],
  },
];
