import { bareName } from "../foundation/plain.ts";
import { type Chance, makeChance } from "./chance.ts";
import {
  buildingTrades,
  customerNames,
  familyNames,
  formerMember,
  givenNames,
  thirdAdviser,
  trades,
} from "./names.ts";

/** How an activity fares; it decides what it sells, spends and is paid. */
export type Temper = "thriving" | "steady" | "struggling" | "paused" | "starting";

export interface PlannedActivity {
  readonly code: string;
  readonly name: string;
  readonly trade: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly temper: Temper;
  readonly site: number;
  readonly contract: "cape" | "cesa" | "associate";
  /** Months after the first month of the demonstration. */
  readonly opensAfter: number;
  readonly customers: readonly { label: string }[];
  /** How its first customer pays; all others pay soon. */
  readonly payer: "prompt" | "slow" | "bad";
  readonly monthlySalesCents: bigint;
}

function temperOf(i: number): Temper {
  if (i % 15 === 4) return "struggling";
  if (i % 20 === 11) return "paused";
  if (i % 9 === 7) return "starting";
  return i % 3 === 0 ? "thriving" : "steady";
}

function payerOf(i: number): PlannedActivity["payer"] {
  if (i % 30 === 9) return "bad";
  return i % 12 === 6 ? "slow" : "prompt";
}

function nameOf(chance: Chance, trade: string, familyName: string): string {
  const patterns = [
    `${trade} ${familyName}`,
    `Atelier ${familyName}`,
    `${familyName} ${trade}`,
    `L'${trade} de ${familyName}`,
  ];
  const name = chance.pick(patterns);
  return /^L'[^AEIOUÉÈÊH]/.test(name) ? `${trade} ${familyName}` : name;
}

/**
 * The activities of a cooperative, the same at every start: names, trades, temper and customers from the
 * seed. `months` is how long they have lived when it ends.
 */
export function planActivities(
  seed: number,
  { count, months, building, domain }: { count: number; months: number; building: boolean; domain: string },
): PlannedActivity[] {
  const chance = makeChance(seed);
  const others = [thirdAdviser, formerMember];
  const used = new Set(others.map((one) => `${one.givenName} ${one.familyName}`));
  return Array.from({ length: count }, (_, i) => {
    let [givenName, familyName] = [chance.pick(givenNames), chance.pick(familyNames)];
    while (used.has(`${givenName} ${familyName}`))
      [givenName, familyName] = [chance.pick(givenNames), chance.pick(familyNames)];
    used.add(`${givenName} ${familyName}`);
    const trade = chance.pick(building ? buildingTrades : trades);
    const temper = temperOf(i);
    const picked = Array.from({ length: chance.between(3, 6) }, () => chance.pick(customerNames));
    const customers = [...new Set(picked)].map((label) => ({ label }));
    const sales = { thriving: 5200, steady: 2600, struggling: 900, paused: 1800, starting: 1200 }[temper];
    return {
      code: `A${String(i + 1).padStart(3, "0")}`,
      name: nameOf(chance, trade, familyName),
      trade,
      givenName,
      familyName,
      email: `${bareName(givenName)}.${bareName(familyName)}@${domain}`,
      temper,
      site: i % 3,
      contract: temper === "starting" ? "cape" : i % 4 === 0 ? "associate" : "cesa",
      opensAfter:
        temper === "starting" ? months - chance.between(0, 10) : i % 5 === 0 ? chance.between(1, 9) : 0,
      customers,
      payer: payerOf(i),
      monthlySalesCents: BigInt(sales + chance.between(-300, 900)) * 100n,
    };
  });
}
