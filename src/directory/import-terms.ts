import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { openSheet } from "../foundation/tabular/index.ts";
import { file } from "../foundation/uploaded-file.ts";
import { refusals } from "./refusals.ts";
import { putVocabulary } from "./term.sql.ts";
import { keepsTerms, readTerms, schemes, termColumns } from "./term.ts";
import { words } from "./words.ts";

/**
 * Bring in an official list of terms for skills as a version has it, all of it or nothing. Skills said by a
 * term follow its new name; one that the version no longer has stays with whoever said it. The same file
 * again changes nothing.
 */
export const importTerms = operation({
  name: "directory.import-terms",
  label: words.importTerms,
  at: "POST /skill-term-imports",
  input: z.object({ scheme: z.enum(schemes, { error: "not-chosen" }), version: shortText(40), file: file() }),
  async find({ scheme, file: given }, { actor }) {
    // A file is read for whoever may import it, and for nobody else.
    if (!keepsTerms(actor)) return { given, sheet: null, terms: [] };
    const sheet = await openSheet(given, termColumns[scheme], actor.language);
    return { given, sheet, terms: readTerms(sheet, scheme) };
  },
  may: keepsTerms,
  whyNot: ({ sheet }) => (sheet?.said ? refusals.termsRefused({ list: sheet.said }, "file") : null),
  async effect({ given, sheet, terms }, scene, { scheme, version }) {
    const changed = await putVocabulary(scene, { scheme, version, terms });
    return {
      ...{ fileName: given.name, ...sheet?.sample(), unread: [], version },
      ...{ terms: terms.length, names: terms.reduce((sum, { names }) => sum + names.length, 0) },
      ...changed,
    };
  },
});
