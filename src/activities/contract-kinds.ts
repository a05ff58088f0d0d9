/** The contracts under which a person runs an activity: a CAPE has an end, the others have none (R1.36). */
export const contracts = ["cape", "cesa", "associate"] as const;
export type Contract = (typeof contracts)[number];
