import { addKind, setTerms, settleMonth } from "../contribution/index.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { House } from "./live-month.ts";
import type { Act } from "./make-act.ts";

const euros = (amount: number) => String(amount * 100);
const slices = (...rows: readonly [number, number][]) =>
  rows.map(([from, percent]) => ({ fromCents: euros(from), rateBp: percent * 100 }));

/**
 * What the general meeting decided of the contribution: so much of what is received, less beyond a turnover,
 * a minimum for whoever has settled in, a lower rate for an activity that welcomes another; what it decides
 * for the next year; and the share of the insurance.
 */
export async function fixContributions(
  act: Act,
  house: House,
  { start, building }: { start: CivilDate; building: boolean },
): Promise<void> {
  const { cooperative, planned } = house;
  const next = `${Number(start.slice(0, 4)) + 2}-01-01`;
  const set = (kind: string, told: object) =>
    act(cooperative, setTerms, { kind, basis: "received", ...told });
  await act(cooperative, addKind, { label: "Contribution aux moyens communs" });
  await act(cooperative, addKind, { label: "Part d’assurance", account: "616000" });
  const decided = `Assemblée générale du 20 juin ${Number(start.slice(0, 4)) - 1}`;
  const [common, insurance] = ["contribution-aux-moyens-communs", "part-d-assurance"];
  await set(common, { startsOn: start, slices: slices([0, 10], [40_000, 8]), decided });
  const least = { minimumCents: euros(600), contractKind: "cesa", startsOn: start, decided };
  await set(common, { ...least, slices: slices([0, 10], [40_000, 8]) });
  const later = `Assemblée générale du 19 juin ${Number(start.slice(0, 4)) + 1}`;
  await set(common, { startsOn: next, slices: slices([0, 10.5], [40_000, 8]), decided: later });
  // Who builds is insured at a price from the first day; the others share theirs from the next year on.
  const insured = building ? { startsOn: start, decided } : { startsOn: next, decided: later };
  await set(insurance, { ...insured, slices: slices([0, 0.8]) });
  const [welcoming, welcomed] = planned;
  if (!welcoming || !welcomed) return;
  const shared = { activity: welcomed.id, host: welcoming.id, hostShareBp: 2000 };
  const year = `${Number(start.slice(0, 4)) + 1}-01-01`;
  const agreed = "Convention entre les deux activités, approuvée par le conseil coopératif";
  await set(common, { ...shared, startsOn: year, slices: slices([0, 10]), decided: agreed });
}

/** A month’s contributions are counted once more before it closes: what somebody entered by hand. */
export async function countContributions(act: Act, house: House, month: string): Promise<void> {
  await act(house.cooperative, settleMonth, { month });
}
