/** Why somebody is an associate no more. */
export const associationEndMotives = ["withdrawal", "exclusion", "death", "status-lost"] as const;
export type AssociationEndMotive = (typeof associationEndMotives)[number];

/** Who decided so: the person by their letter, a body of the cooperative, or the statutes by themselves. */
export const associationDeciders = ["person", "assembly", "board", "statutes"] as const;
export type AssociationDecider = (typeof associationDeciders)[number];

/** Who may decide an end for each motive; the usual one first. */
export const decidersOf: Readonly<Record<AssociationEndMotive, readonly AssociationDecider[]>> = {
  withdrawal: ["person"],
  exclusion: ["assembly", "board"],
  death: ["statutes"],
  "status-lost": ["statutes", "assembly", "board"],
};
