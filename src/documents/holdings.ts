import type { Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("documents.holding", {
  signatures: {
    fr: "Signatures données en ligne et leurs preuves",
    en: "Signatures given on line and their evidence",
  },
  codes: { fr: "Codes envoyés pour signer (hachés)", en: "Codes sent to sign (hashed)" },
});

export const holdings: readonly Holding[] = [
  {
    name: "documents.codes",
    label: words.codes,
    processing: "hr",
    tables: [{ table: "documents.signature_code", of: "person", erased: "deleted", hidden: ["hash"] }],
    term: "letters",
    counts: { column: "sent_at" },
    asked: "after-departure",
  },
  {
    // With a contract of theirs they go when it does; what one signed for others is theirs too.
    name: "documents.signatures",
    label: words.signatures,
    processing: "hr",
    tables: [
      { table: "documents.signature", of: "person", erased: "stays", hidden: ["previous_seal", "seal"] },
      { table: "documents.signer", of: "person", erased: "stays" },
    ],
    term: "contracts",
    counts: "departure",
    asked: "kept",
  },
];
