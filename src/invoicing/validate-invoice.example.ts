import type { Example } from "../../fixtures/example.ts";
import { closeActivity, pauseActivity } from "../activities/index.ts";
import { requireCover } from "../dossiers/index.ts";
import { closePeriod } from "../ledger/index.ts";
import { draftOf, line, validatedOf } from "./invoicing.fixture.ts";

export const example: Example = {
  as: "accountant",
  input: async (world) => ({ invoice: await draftOf(world) }),
  refused: {
    "invoicing.without-line": async (world) => ({ invoice: await draftOf(world, []) }),
    "invoicing.nothing-to-pay": async (world) => ({
      invoice: await draftOf(world, [{ ...line, unitPriceCents: 0 }]),
    }),
    "invoicing.vat-rate-not-in-force": async (world) => ({
      invoice: await draftOf(world, [{ ...line, vatRateBp: 1960 }]),
    }),
    "invoicing.exemption-missing": async (world) => ({
      invoice: await draftOf(world, [{ ...line, vatRateBp: 0 }]),
    }),
    "invoicing.certificate-missing": async (world) => ({
      invoice: await draftOf(world, [{ ...line, vatRateBp: 1000 }], { dwellingWorks: true }),
    }),
    "invoicing.already-validated": async (world) => ({ invoice: await validatedOf(world) }),
    "invoicing.date-before-last": async (world) => {
      await validatedOf(world);
      return { invoice: await draftOf(world), issuedOn: "2026-11-22" };
    },
    "ledger.future-date": async (world) => ({ invoice: await draftOf(world), issuedOn: "2026-11-24" }),
    "ledger.period-closed": async (world) => {
      await world.done(closePeriod, { month: "2026-01" });
      return { invoice: await draftOf(world), issuedOn: "2026-01-20" };
    },
    "invoicing.ten-year-cover-missing": async (world) => {
      const cover = { activity: world.activity, kind: "ten-year", since: "2026-01-02", required: true };
      await world.done(requireCover, cover, "hr");
      return { invoice: await draftOf(world) };
    },
    "invoicing.liability-cover-missing": async (world) => {
      const cover = { activity: world.activity, kind: "liability", since: "2026-01-02", required: true };
      await world.done(requireCover, cover, "hr");
      return { invoice: await draftOf(world) };
    },
    "invoicing.activity-paused": async (world) => {
      const invoice = await draftOf(world);
      await world.done(pauseActivity, { activity: world.activity, since: "2026-11-02", reason: "Congé" });
      return { invoice };
    },
    "invoicing.activity-closed": async (world) => {
      const invoice = await draftOf(world);
      await world.done(closeActivity, { activity: world.activity, on: "2026-11-20", reason: "Retraite" });
      return { invoice };
    },
  },
};
