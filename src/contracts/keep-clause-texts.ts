import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { insertClauseTexts, listClauseTexts, lockClauseTexts } from "./clause-text.sql.ts";
import { clauseNames, clausesOf } from "./clauses.ts";
import { mayKeepContracts } from "./contract.ts";
import { contractKinds } from "./kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Keep the wording of the clauses of a kind of contract: a new version, with which the next draft of that
 * kind begins. Contracts that were drafted before keep their own words.
 */
export const keepClauseTexts = operation({
  name: "contracts.keep-clause-texts",
  label: words.keepClauseTexts,
  at: "PUT /contract-clauses",
  input: z.object({
    kind: z.enum(contractKinds),
    clauses: z.partialRecord(z.enum(clauseNames), z.string().trim().max(8000)),
  }),
  async find({ kind, clauses }, { db, cooperative }) {
    await lockClauseTexts(db, cooperative, kind);
    const before = (await listClauseTexts(db, cooperative)).find((one) => one.kind === kind);
    return { kind, clauses, before: before?.version ?? 0 };
  },
  may: mayKeepContracts,
  whyNot({ kind, clauses }) {
    const own = new Set<string>(clausesOf(kind).map(({ name }) => name));
    return Object.keys(clauses).every((name) => own.has(name))
      ? null
      : refusals.clauseElsewhere({}, "clauses");
  },
  async effect({ kind, clauses, before }, scene) {
    const written = Object.entries(clauses).filter(([, text]) => text !== "");
    await insertClauseTexts(scene, { kind, version: before + 1, clauses: Object.fromEntries(written) });
    return { kind, version: before + 1 };
  },
});
