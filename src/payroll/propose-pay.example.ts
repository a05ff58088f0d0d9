import { employed } from "../../fixtures/employed.ts";
import type { Example } from "../../fixtures/example.ts";
import { inCommon, payAsked, proposed, ready, settled, silenceOnce, validated } from "./payroll.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => {
    await ready(world);
    return payAsked(world);
  },
  refused: {
    "payroll.no-contract": (world) => payAsked(world),
    "payroll.on-cape": async (world) => {
      await employed(world, { kind: "cape", fixedGrossCents: null, endsOn: "2027-10-31" });
      return payAsked(world);
    },
    "payroll.not-shared": async (world) => {
      await employed(world);
      return payAsked(world, { activity: await inCommon(world) });
    },
    "payroll.month-out": async (world) => {
      await ready(world);
      return payAsked(world, { month: "2027-01" });
    },
    "payroll.already-proposed": async (world) => {
      await proposed(world);
      return payAsked(world);
    },
    "payroll.already-validated": async (world) => {
      await validated(world);
      return payAsked(world);
    },
    "payroll.nothing-proposed": async (world) => {
      await ready(world);
      return payAsked(world, { grossCents: 0 });
    },
    "payroll.below-fixed": async (world) => {
      await ready(world);
      return payAsked(world, { grossCents: 79_999 });
    },
    "payroll.below-smic": async (world) => {
      await ready(world);
      await settled(world, "payroll.smic-floor", true);
      return payAsked(world, { grossCents: 186_701 });
    },
    "payroll.above-most": async (world) => {
      await ready(world);
      await settled(world, "payroll.gross-most", 400_000);
      return payAsked(world, { grossCents: 400_001 });
    },
    "payroll.drawn-too-much": async (world) => {
      await ready(world);
      return payAsked(world, { drawnCents: 1 });
    },
    "payroll.beyond-funds": async (world) => {
      await ready(world);
      return payAsked(world, { grossCents: 700_000 });
    },
    "payroll.model-silent": async (world) => {
      await ready(world);
      silenceOnce();
      return payAsked(world, { grossCents: 123_456 });
    },
  },
};
