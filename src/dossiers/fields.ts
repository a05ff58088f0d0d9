import { type Actor, has, type Role } from "../foundation/actor.ts";

export type FieldKind = "text" | "date" | "gender" | "yes-no" | "nir" | "iban" | "long";

export interface FileField {
  readonly name: FieldName;
  readonly kind: FieldKind;
}

const names = {
  identity: {
    "birth-name": "text",
    gender: "gender",
    "birth-date": "date",
    "birth-place": "text",
    "birth-country": "text",
    nationality: "text",
    "permit-number": "text",
    "permit-ends": "date",
  },
  "social-security": { nir: "nir" },
  // `qpv` and `frr`: whether the address is in a priority district, or in a rural town to be revived (R8.09).
  contact: { street: "text", postcode: "text", town: "text", qpv: "yes-no", frr: "yes-no", phone: "text" },
  family: { situation: "text", "children-in-charge": "text" },
  rights: { benefit: "text", "benefit-ends": "date", disability: "text", "disability-ends": "date" },
  emergency: { "emergency-name": "text", "emergency-tie": "text", "emergency-phone": "text" },
  bank: { iban: "iban", "bank-holder": "text" },
} as const satisfies Record<string, Record<string, FieldKind>>;

export type SectionName = keyof typeof names;
export type FieldName = { [S in SectionName]: keyof (typeof names)[S] }[SectionName];
export const sectionNames = Object.keys(names) as [SectionName, ...SectionName[]];

export interface Section {
  readonly name: SectionName;
  readonly fields: readonly FileField[];
  /** Who reads it besides the person; `adviser` is whoever follows one of their activities. */
  readonly readBy: readonly Role[];
  /** Who writes it besides the person. */
  readonly writtenBy: readonly Role[];
  /** Whether the person writes it. */
  readonly own: boolean;
  /** Told on line it counts once one of these, who is somebody else, has confirmed it. */
  readonly confirmedBy: readonly Role[];
}

const rules: Record<SectionName, Omit<Section, "name" | "fields">> = {
  identity: {
    readBy: ["hr", "director", "accountant"],
    writtenBy: ["hr"],
    own: false,
    confirmedBy: [],
  },
  // Only for pay and for what is declared to the social bodies (R9.06).
  "social-security": { readBy: ["hr", "accountant"], writtenBy: ["hr"], own: false, confirmedBy: [] },
  contact: {
    readBy: ["hr", "director", "accountant", "adviser"],
    writtenBy: ["hr"],
    own: true,
    confirmedBy: [],
  },
  family: { readBy: ["hr"], writtenBy: ["hr"], own: true, confirmedBy: [] },
  rights: { readBy: ["hr", "adviser"], writtenBy: ["hr"], own: true, confirmedBy: [] },
  emergency: { readBy: ["hr", "director", "adviser"], writtenBy: ["hr"], own: true, confirmedBy: [] },
  // A changed account number is the classic fraud: it waits for a second pair of eyes.
  bank: {
    readBy: ["hr", "accountant"],
    writtenBy: ["hr"],
    own: true,
    confirmedBy: ["hr", "accountant"],
  },
};

/** The sections of a file, in the order of its page, each with who reads and who writes it (R9.06). */
export const sections: readonly Section[] = sectionNames.map((name) => ({
  name,
  ...rules[name],
  fields: Object.entries(names[name]).map(([field, kind]) => ({ name: field as FieldName, kind })),
}));

export const sectionOf = (name: SectionName): Section => sections.find((s) => s.name === name) as Section;

/** Whose file it is, and the activities they run: by those an adviser knows them. */
export interface FileOf {
  readonly person: string;
  readonly activities: readonly string[];
}

const among = (actor: Actor, roles: readonly Role[], { activities }: FileOf): boolean =>
  has(actor, ...roles.filter((role) => role !== "adviser")) ||
  (roles.includes("adviser") && activities.some((id) => actor.follows.has(id)));

const isOwn = (actor: Actor, { person }: FileOf) => actor.person !== null && actor.person === person;

export const mayReadSection = (actor: Actor, section: Section, of: FileOf): boolean =>
  isOwn(actor, of) || among(actor, section.readBy, of);

export const mayWriteSection = (actor: Actor, section: Section, of: FileOf): boolean =>
  isOwn(actor, of) ? section.own : among(actor, section.writtenBy, of);

export const mayReadFile = (actor: Actor, of: FileOf): boolean =>
  sections.some((section) => mayReadSection(actor, section, of));
