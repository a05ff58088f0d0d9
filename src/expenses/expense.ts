import { type Actor, has, isTeam } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Cents } from "../foundation/money.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { asksVehicle, type Category, isAllowance, isCost, isNight } from "./category.ts";
import { refusals } from "./refusals.ts";
import type { Vehicle } from "./vehicle.ts";

/** What was spent, as far as it is known: a photograph alone is a beginning. */
export interface Expense {
  readonly id: string;
  /** Null: for the house. */
  readonly activity: string | null;
  readonly person: string;
  readonly category: string | null;
  readonly spentOn: CivilDate | null;
  readonly label: string;
  readonly supplier: string;
  readonly reference: string;
  readonly grossCents: Cents | null;
  readonly vatCents: Cents | null;
  readonly vehicle: string | null;
  readonly fromPlace: string;
  readonly toPlace: string;
  readonly km: number | null;
  /** Meals or nights. */
  readonly units: number | null;
  readonly awaySince: CivilDate | null;
  readonly beneficiary: string;
  readonly paper: string | null;
  readonly paperName: string;
  /** Why there is no receipt: its VAT then does not come back (R6.06). */
  readonly lostReason: string;
  /** The person says that it is not the one it looks like. */
  readonly notTwice: boolean;
}

/** Who works for the cooperative or in it spends for it, each for themselves. */
export const maySpend = (actor: Actor, person: string): boolean =>
  actor.person === person && (has(actor, "entrepreneur", "adviser") || isTeam(actor));

/** No car drives further in a day: 24 hours at the 130 km/h of a motorway. */
export const mostKmInADay = 3_120;

/** What an expense says, by the name of what is named: its category's own word for itself. */
export const nameOf = (expense: Expense, category: Category | undefined): string =>
  expense.label || expense.supplier || category?.label || "";

type Known = { category: Category | undefined; vehicle: Vehicle | undefined; today: CivilDate };

/** What an expense cannot say, whether it is complete or not. */
export function whyNotExpense(expense: Expense, { category, vehicle, today }: Known): Refusal | null {
  const { spentOn, grossCents, vatCents, km } = expense;
  if (expense.category !== null && (!category || category.retired))
    return refusals.unknownCategory({}, "category");
  if (spentOn && spentOn > today) return refusals.notSpentYet({ date: spentOn }, "spentOn");
  if (grossCents !== null && grossCents <= 0n) return refusals.nothingSpent({}, "grossCents");
  if ((vatCents ?? 0n) < 0n || (grossCents !== null && (vatCents ?? 0n) * 10n > grossCents * 3n))
    return refusals.tooMuchVat({}, "vatCents");
  if (km !== null && km > mostKmInADay) return refusals.tripTooLong({ km: mostKmInADay }, "km");
  if (expense.vehicle !== null && (!vehicle || vehicle.person !== expense.person || vehicle.retiredOn))
    return refusals.unknownVehicle({}, "vehicle");
  if (expense.awaySince && (!spentOn || expense.awaySince > spentOn))
    return refusals.awayAfter({}, "awaySince");
  return category && vehicle ? whyNotVehicle(category, vehicle) : null;
}

/** The scale holds fuel, wear and insurance: nobody is paid both it and what the car costs. */
function whyNotVehicle({ item }: Category, { basis, label }: Vehicle): Refusal | null {
  if (item === "mileage" && basis !== "scale") return refusals.paidByCosts({ vehicle: label }, "vehicle");
  if ((item === "fuel" || item === "vehicle-cost") && basis !== "costs")
    return refusals.paidByScale({ vehicle: label }, "vehicle");
  return null;
}

/** The first thing that is missing before an expense can be sent, as the refusal of sending it. */
export function whyIncomplete(expense: Expense, category: Category | undefined): Refusal | null {
  const of = { name: nameOf(expense, category) };
  if (!category) return refusals.categoryMissing(of, "category");
  if (!expense.spentOn) return refusals.dayMissing(of, "spentOn");
  if (asksVehicle(category.item) && !expense.vehicle) return refusals.vehicleMissing(of, "vehicle");
  if (category.item === "mileage") return whyIncompleteTrip(expense, of);
  if (isAllowance(category.item)) {
    if (!expense.units) return refusals.unitsMissing(of, "units");
    return isNight(category.item) && !expense.awaySince ? refusals.awaySinceMissing(of, "awaySince") : null;
  }
  return isCost(category.item) ? whyIncompleteCost(expense, category, of) : null;
}

/** R6.03: a trip says its day, its purpose, from where to where, how far, with what. */
function whyIncompleteTrip({ km, fromPlace, toPlace, label }: Expense, of: { name: string }): Refusal | null {
  if (!km) return refusals.kmMissing(of, "km");
  if (!fromPlace || !toPlace) return refusals.placesMissing(of, fromPlace ? "toPlace" : "fromPlace");
  return label ? null : refusals.purposeMissing(of, "label");
}

function whyIncompleteCost(expense: Expense, { item }: Category, of: { name: string }): Refusal | null {
  if (expense.grossCents === null) return refusals.amountMissing(of, "grossCents");
  if (item === "gift" && !expense.beneficiary) return refusals.beneficiaryMissing(of, "beneficiary");
  return expense.paper || expense.lostReason ? null : refusals.paperMissing(of, "paper");
}
