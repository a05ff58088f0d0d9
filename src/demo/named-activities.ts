import { people } from "../../fixtures/people.ts";
import { joinActivity } from "../activities/index.ts";
import { shareActivity } from "../contracts/index.ts";
import { addMonths, type CivilDate } from "../foundation/calendar.ts";
import type { House } from "./live-month.ts";
import type { Act } from "./make-act.ts";
import { customerNames } from "./names.ts";
import type { PlannedActivity } from "./plan.ts";

/** An activity run by three, who agreed how its pay is shared (R1.09). */
export const common = {
  code: "A026",
  name: "Les Halles de la Nive",
  trade: "Épicerie paysanne",
  others: ["A027", "A031"],
  sharesBp: [5000, 3000, 2000],
};

/** Those who joined whoever opened it, and the agreement of the day when they were three. */
export async function runInCommon(act: Act, house: House, start: CivilDate): Promise<void> {
  const by = (code: string) => house.planned.find((one) => one.code === code);
  const [first, ...others] = [common.code, ...common.others].map(by);
  if (!first) return;
  const since = addMonths(start, 9);
  for (const one of others)
    if (one) await act(house.cooperative, joinActivity, { activity: first.id, person: one.person, since });
  const parts = [first, ...others].map((one, i) => ({ person: one?.person, shareBp: common.sharesBp[i] }));
  const agreed = { activity: first.id, since, signedOn: since, parts };
  await act(house.cooperative, shareActivity, agreed);
}

/** The people whom tests and documents call by name run the activities that they always run. */
export const asNamed =
  (building: boolean) =>
  (planned: PlannedActivity): PlannedActivity => {
    const named = {
      // Whoever discovers an entrepreneur's home there finds a customer to remind.
      A017: { ...people.entrepreneur, name: "Atelier Benali", trade: "Céramique", payer: "bad" as const },
      A018: { ...people.neighbour, name: "Larrieu Menuiserie", trade: "Menuiserie" },
      [common.code]: { name: common.name, trade: common.trade },
    };
    const one = building ? undefined : named[planned.code as keyof typeof named];
    const customers = customerNames.filter((_, i) => i % 5 === 2).map((label) => ({ label }));
    return one
      ? { ...planned, ...one, customers, temper: "thriving", contract: "cesa", opensAfter: 0 }
      : planned;
  };
