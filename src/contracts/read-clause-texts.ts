import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listClauseTexts } from "./clause-text.sql.ts";
import { clausesOf } from "./clauses.ts";
import { mayKeepContracts } from "./contract.ts";
import { contractKinds } from "./kinds.ts";
import { words } from "./words.ts";

/** The clauses that the law demands of a kind of contract, in the cooperative’s own words; "" where none. */
export const clauseTexts = view({
  name: "contracts.clause-texts",
  label: words.clauseTexts,
  at: "GET /contract-clauses",
  input: z.object({ kind: z.enum(contractKinds) }),
  may: mayKeepContracts,
  async read({ kind }, { db, cooperative }) {
    const found = (await listClauseTexts(db, cooperative)).find((one) => one.kind === kind);
    return {
      kind,
      version: found?.version ?? 0,
      keptAt: found?.keptAt ?? null,
      keptBy: found?.keptBy ?? null,
      clauses: clausesOf(kind).map((clause) => ({ ...clause, text: found?.clauses[clause.name] ?? "" })),
    };
  },
});
