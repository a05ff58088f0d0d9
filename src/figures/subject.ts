/**
 * What may be counted. A stock is what there is on a day; a flow is what happens within days: who came,
 * what was sold. `personal`: each line is about somebody, so that a small number points at them.
 */
export const subjects = {
  "people.present": { family: "people", flow: false, personal: true },
  "people.arrived": { family: "people", flow: true, personal: true },
  "people.left": { family: "people", flow: true, personal: true },
  "contracts.in-force": { family: "contracts", flow: false, personal: true },
  "contracts.begun": { family: "contracts", flow: true, personal: true },
  "contracts.ended": { family: "contracts", flow: true, personal: true },
  "stages.at": { family: "stages", flow: false, personal: true },
  "stages.entered": { family: "stages", flow: true, personal: true },
  "stages.left": { family: "stages", flow: true, personal: true },
  "interviews.held": { family: "interviews", flow: true, personal: true },
  "hours.recorded": { family: "hours", flow: true, personal: true },
  "activities.open": { family: "activities", flow: false, personal: false },
  "activities.opened": { family: "activities", flow: true, personal: false },
  "activities.closed": { family: "activities", flow: true, personal: false },
  "books.months": { family: "books", flow: true, personal: false },
} as const satisfies Record<string, { family: string; flow: boolean; personal: boolean }>;

export type Subject = keyof typeof subjects;
export type Family = (typeof subjects)[Subject]["family"];
export const subjectNames = Object.keys(subjects) as [Subject, ...Subject[]];

/** The families whose lines are about a person, and so know what the personal file says. */
export const personal: readonly Family[] = ["people", "contracts", "stages", "interviews", "hours"];
