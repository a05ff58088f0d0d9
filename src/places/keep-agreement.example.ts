import type { Example } from "../../fixtures/example.ts";
import { keepAgreement } from "./keep-agreement.ts";
import { agreement } from "./places.fixture.ts";

export const example: Example = {
  as: "community",
  input: () => agreement,
  refused: {
    "places.agreement-known": async (world) => {
      await world.done(keepAgreement, agreement);
      return agreement;
    },
    "places.not-granted-yet": () => ({ ...agreement, grantedOn: "2026-12-24" }),
  },
};
