import { addDays, addMonths, type CivilDate } from "../foundation/calendar.ts";
import type { ContractKind } from "./kinds.ts";
import type { Limits } from "./limits.ts";

export const formalityNames = [
  "work-permit-check",
  "dpae",
  "cape-affiliation",
  "medical-visit",
  "health-cover",
] as const;
export type FormalityName = (typeof formalityNames)[number];

/** What must be declared or checked for a contract, by when, and by which text. */
export interface Formality {
  readonly name: FormalityName;
  readonly earliest: CivilDate | null;
  readonly by: CivilDate;
  readonly source: string;
}

/**
 * The formalities of a contract, the first due first. A CAPE is no contract of employment: its affiliation is
 * declared instead of a DPAE (R1.39). The others are hired as employees (R1.18); the work permit of whoever
 * needs one is shown to the prefecture two working days before, counted here as four days to be safe.
 */
export function formalitiesOf(
  { kind, startsOn, foreigner }: { kind: ContractKind; startsOn: CivilDate; foreigner: boolean },
  limits: Limits,
): Formality[] {
  const eve = addDays(startsOn, -1);
  const permit: Formality = {
    name: "work-permit-check",
    earliest: null,
    by: addDays(startsOn, -2 - limits["work-permit-check"].value),
    source: limits["work-permit-check"].source,
  };
  if (kind === "cape")
    return [{ name: "cape-affiliation", earliest: null, by: eve, source: "C. trav. art. L5142-1" }];
  return [
    ...(foreigner ? [permit] : []),
    {
      name: "dpae",
      earliest: addDays(startsOn, -limits["dpae-earliest"].value),
      by: eve,
      source: limits["dpae-earliest"].source,
    },
    { name: "health-cover", earliest: null, by: startsOn, source: "CSS art. L911-7" },
    {
      name: "medical-visit",
      earliest: null,
      by: addMonths(startsOn, limits["medical-visit"].value),
      source: limits["medical-visit"].source,
    },
  ];
}
