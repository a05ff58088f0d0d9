import type { PayLaw } from "./reduction.ts";

/** The law of 2026 as the migration writes it down, for tests without a database. */
export const law2026: PayLaw = {
  parameters: (
    [
      ["smic-hour-cents", "2026-01-01", 1202n],
      ["smic-hour-cents", "2026-06-01", 1231n],
      ["reduction-least", "2026-01-01", 200n],
      ["reduction-slope-small", "2026-01-01", 3781n],
      ["reduction-slope-large", "2026-01-01", 3821n],
      ["reduction-power", "2026-01-01", 175n],
      ["reduction-ends-at-smics", "2026-01-01", 3n],
    ] as const
  ).map(([name, startsOn, value]) => ({ name, startsOn, value, source: "loi de 2026" })),
};
