import type { CivilDate } from "../foundation/calendar.ts";

export const vehicleKinds = ["car", "motorcycle", "moped"] as const;

/** What somebody drives for their activity. */
export interface Vehicle {
  readonly id: string;
  readonly person: string;
  readonly label: string;
  readonly plate: string;
  readonly kind: (typeof vehicleKinds)[number];
  /** Chevaux fiscaux, field P.6 of the registration card (R6.03). */
  readonly fiscalPower: number;
  readonly electric: boolean;
  readonly utility: boolean;
  /** Kilometres by the scale, which holds fuel, wear and insurance; or what it really costs. */
  readonly basis: "scale" | "costs";
  /** The registration card. */
  readonly paper: string | null;
  readonly retiredOn: CivilDate | null;
}
