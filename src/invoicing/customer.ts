import type { Refusal } from "../foundation/refusal.ts";
import { isSiren, isSiret, isVatNumber } from "../network/index.ts";
import type { CustomerKind } from "./customer-kinds.ts";
import { refusals } from "./refusals.ts";

/**
 * Whoever an activity sells to. The legal seller stays the cooperative, so its code is the cooperative's
 * (R1.02).
 */
export interface Customer {
  readonly id: string;
  readonly activity: string;
  readonly code: string;
  readonly kind: CustomerKind;
  readonly name: string;
  readonly siren: string | null;
  readonly siret: string | null;
  readonly vatNumber: string | null;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  readonly country: string;
  readonly email: string;
  readonly phone: string;
  readonly deliveryAddress: string;
}

export const customerCode = (number: number): string => `C${String(number).padStart(5, "0")}`;

/** Numbers that a slip of the keyboard made impossible; whether the company exists is asked elsewhere. */
export function whyNotIdentifiers(c: Pick<Customer, "siren" | "siret" | "vatNumber">): Refusal | null {
  if (c.siren && !isSiren(c.siren)) return refusals.badSiren({ number: c.siren }, "siren");
  if (c.siret && (!isSiret(c.siret) || (c.siren && !c.siret.startsWith(c.siren))))
    return refusals.badSiret({ number: c.siret }, "siret");
  if (c.vatNumber && !isVatNumber(c.vatNumber))
    return refusals.badVatNumber({ number: c.vatNumber }, "vatNumber");
  return null;
}
