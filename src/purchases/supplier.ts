import type { Refusal } from "../foundation/refusal.ts";
import { isIban, isSiren, isVatNumber } from "../network/index.ts";
import { refusals } from "./refusals.ts";

/** A supplier, as its activities share it; its bank account is written without spaces. */
export interface Supplier {
  readonly id: string;
  /** Its code in the books. */
  readonly code: string;
  readonly name: string;
  readonly siren: string | null;
  readonly vatNumber: string | null;
  readonly country: string;
  readonly iban: string | null;
  readonly email: string;
  readonly delayDays: number;
  readonly endOfMonth: boolean;
  readonly vatOnDebits: boolean;
  readonly note: string;
  readonly retired: boolean;
}

export const supplierCode = (number: number): string => `F${String(number).padStart(5, "0")}`;

type Told = Pick<Supplier, "siren" | "vatNumber" | "iban" | "country" | "delayDays" | "endOfMonth">;

/** What a supplier cannot say of itself: each number has its key, terms have their limit (R3.34). */
export function whyNotSupplier(told: Told): Refusal | null {
  const { siren, vatNumber, iban, delayDays, endOfMonth } = told;
  if (siren !== null && !isSiren(siren)) return refusals.badSiren({ number: siren }, "siren");
  if (vatNumber !== null && !isVatNumber(vatNumber))
    return refusals.badVatNumber({ number: vatNumber }, "vatNumber");
  if (siren !== null && vatNumber?.startsWith("FR") && !vatNumber.endsWith(siren))
    return refusals.otherVatNumber({ number: vatNumber, siren }, "vatNumber");
  if (iban !== null && !isIban(iban)) return refusals.badIban({}, "iban");
  return endOfMonth && delayDays > 45 ? refusals.termsTooLong({}, "delayDays") : null;
}
