import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { openSheet } from "../foundation/tabular/index.ts";
import { file } from "../foundation/uploaded-file.ts";
import { mayKeepContracts } from "./contract.ts";
import { findContractNames } from "./contract-import.sql.ts";
import { contractColumns, readContracts } from "./contracts-sheet.ts";
import { importWords } from "./import-words.ts";
import { readLimits } from "./law.sql.ts";
import { placeContracts } from "./place-contracts.ts";
import { refusals } from "./refusals.ts";
import { listSpansOf } from "./spans.sql.ts";
import { takeOverContract } from "./take-over.ts";

/**
 * Take over the contracts signed before this program kept any, from a CSV or an XLSX, all of them or none.
 * What the law forbids of their days is said line by line (R1.15, R1.32): better seen on the first day.
 */
export const importContracts = operation({
  name: "contracts.import-contracts",
  label: importWords.importContracts,
  at: "POST /contract-imports",
  input: z.object({ file: file() }),
  // A file is read for whoever may import it, and for nobody else.
  async find({ file: given }, { db, cooperative, actor, today }) {
    if (!mayKeepContracts(actor)) return { given, sheet: null, placed: [], today };
    const sheet = await openSheet(given, contractColumns, actor.language);
    const listed = readContracts(sheet);
    const asked = { emails: listed.map(({ email }) => email), codes: listed.map(({ activity }) => activity) };
    const names = await findContractNames(db, cooperative, asked);
    const held = await listSpansOf(db, cooperative, [...names.people.values()]);
    const limits = await readLimits(db, today);
    return { given, sheet, placed: placeContracts(sheet, listed, { ...names, held, limits }), today };
  },
  may: mayKeepContracts,
  whyNot: ({ sheet }) => (sheet?.said ? refusals.importRefused({ list: sheet.said }, "file") : null),
  async effect({ given, sheet, placed, today }, scene) {
    for (const { contract, ...ground } of placed) await takeOverContract(scene, contract, ground);
    const inForce = placed.filter(({ contract: { periods } }) =>
      periods.some(({ since, until }) => since <= today && (!until || until >= today)),
    );
    const late = inForce.filter(({ contract, associateBy }) => {
      return associateBy !== null && associateBy <= today && contract.associateSince === null;
    });
    return {
      fileName: given.name,
      ...sheet?.sample(),
      unread: sheet?.unread ?? [],
      contracts: placed.length,
      inForce: inForce.length,
      lateAssociates: late.length,
    };
  },
});
