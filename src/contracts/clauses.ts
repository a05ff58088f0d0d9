import type { ContractKind } from "./kinds.ts";

/** What a contract must say, by kind, and the text that asks for it. Without one of them nobody may sign. */
export const requiredClauses = {
  cesa: {
    objectives: "C. trav. art. L7331-2, 2°, a",
    support: "C. trav. art. L7331-2, 2°, b",
    contribution: "C. trav. art. L7331-2, 2°, c",
    variablePay: "C. trav. art. L7331-2, 2°, d",
    statutes: "C. trav. art. L7331-2, 2°, e",
    clientele: "C. trav. art. L7331-2, 2°, f",
    association: "C. trav. art. R7331-10",
  },
  cape: {
    programme: "C. com. art. R127-1, 1°",
    means: "C. com. art. R127-1, 2°",
    cooperativePay: "C. com. art. R127-1, 3°",
    thirdParties: "C. com. art. R127-1, 4°",
    accounts: "C. com. art. R127-1, 5°",
    termination: "C. com. art. R127-1, 6°",
    socialCover: "C. com. art. R127-1, 7°",
  },
  cdi: {},
  cdd: { purpose: "C. trav. art. L1242-12" },
} as const satisfies Record<ContractKind, Readonly<Record<string, string>>>;

export const clauseNames = [
  "objectives",
  "support",
  "contribution",
  "variablePay",
  "statutes",
  "clientele",
  "association",
  "programme",
  "means",
  "cooperativePay",
  "thirdParties",
  "accounts",
  "termination",
  "socialCover",
  "purpose",
] as const;
export type ClauseName = (typeof clauseNames)[number];
export type Clauses = Readonly<Partial<Record<ClauseName, string>>>;

/** The clauses of a kind, in the order of the law, each with its article (R1.13, R1.14, R1.33). */
export const clausesOf = (kind: ContractKind): readonly { name: ClauseName; article: string }[] =>
  Object.entries(requiredClauses[kind]).map(([name, article]) => ({ name: name as ClauseName, article }));

/** The first clause that is still empty, null where all are written. */
export const missingClause = (kind: ContractKind, clauses: Clauses) =>
  clausesOf(kind).find(({ name }) => (clauses[name] ?? "").trim() === "") ?? null;
