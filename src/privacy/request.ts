import type { CivilDate } from "../foundation/calendar.ts";

export const requestKinds = ["access", "erasure", "rectification", "objection", "restriction"] as const;
export type RequestKind = (typeof requestKinds)[number];

export interface DataRequest {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly kind: RequestKind;
  readonly told: string;
  readonly via: "account" | "letter";
  readonly askedOn: CivilDate;
  /** One month from the request, three where it was extended (GDPR art. 12.3). */
  readonly dueOn: CivilDate;
  readonly extendedFor: string | null;
  readonly outcome: "done" | "partly" | "refused" | null;
  readonly reason: string | null;
  readonly paper: string | null;
  readonly answeredAt: Date | null;
  readonly answeredBy: string | null;
}
