import { earned, employed } from "../../fixtures/employed.ts";
import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { openFiscalYear } from "../ledger/index.ts";
import { inCommon, silenceOnce } from "./payroll.fixture.ts";
import { settleYear } from "./settle-year.ts";

/** A year of 9 000 € of turnover, with nothing spent and nothing paid. */
async function lastYear(world: World, more: Record<string, unknown> = {}) {
  await world.done(openFiscalYear, { startsOn: "2025-01-01", endsOn: "2025-12-31" });
  await earned(world, 900_000, { date: "2025-11-20" });
  await employed(world);
  return settling(world, more);
}

const settling = (world: World, more: Record<string, unknown> = {}) => ({
  ...{ activity: world.activity, person: world.personId("entrepreneur"), year: 2025 },
  assemblyOn: "2026-05-28",
  ...more,
});

export const example: Example = {
  as: "accountant",
  input: (world) => lastYear(world, { keptCents: 100_000, agreedOn: "2026-05-20" }),
  refused: {
    "payroll.no-contract": (world) => settling(world, { year: 2026 }),
    "payroll.not-shared": async (world) => {
      await employed(world);
      return settling(world, { activity: await inCommon(world), year: 2026 });
    },
    "payroll.year-settled": async (world) => {
      const input = await lastYear(world);
      await world.done(settleYear, input, "accountant");
      return input;
    },
    "payroll.year-not-over": async (world) => {
      await employed(world);
      return settling(world, { year: 2026 });
    },
    "payroll.assembly-before": (world) => lastYear(world, { assemblyOn: "2025-12-31" }),
    "payroll.assembly-ahead": (world) => lastYear(world, { assemblyOn: "2026-11-24" }),
    "payroll.kept-too-much": (world) => lastYear(world, { keptCents: 900_001, agreedOn: "2026-05-20" }),
    "payroll.kept-unagreed": (world) => lastYear(world, { keptCents: 100 }),
    "payroll.model-silent": async (world) => {
      const input = await lastYear(world, { keptCents: 12_300, agreedOn: "2026-05-20" });
      silenceOnce();
      return input;
    },
  },
};
