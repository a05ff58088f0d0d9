/** A contract of support, that of an employee-entrepreneur, and those of the permanent staff. */
export const contractKinds = ["cape", "cesa", "cdi", "cdd"] as const;
export type ContractKind = (typeof contractKinds)[number];

/** Those under which a person runs an activity. */
export const isEntrepreneurs = (kind: ContractKind): boolean => kind === "cape" || kind === "cesa";

/** Why a contract ends (R1.40), and which contracts may end so. */
export const endReasons = {
  term: ["cape", "cdd"],
  early: ["cape", "cdd"],
  "to-cesa": ["cape"],
  "own-company": ["cape", "cesa"],
  trial: ["cesa", "cdi", "cdd"],
  resignation: ["cesa", "cdi"],
  dismissal: ["cesa", "cdi"],
  mutual: ["cape", "cesa", "cdi", "cdd"],
  "no-association": ["cesa"],
  retirement: ["cesa", "cdi"],
  death: ["cape", "cesa", "cdi", "cdd"],
} as const satisfies Record<string, readonly ContractKind[]>;
export type EndReason = keyof typeof endReasons;
export const endReasonNames = Object.keys(endReasons) as [EndReason, ...EndReason[]];

export const mayEndBy = (reason: EndReason, kind: ContractKind): boolean =>
  (endReasons[reason] as readonly ContractKind[]).includes(kind);

export const suspensionReasons = [
  "sickness",
  "parental",
  "sabbatical",
  "business-creation",
  "other",
] as const;
export type SuspensionReason = (typeof suspensionReasons)[number];
