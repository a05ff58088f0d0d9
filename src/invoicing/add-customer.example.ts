import type { Example } from "../../fixtures/example.ts";
import { closeActivity } from "../activities/index.ts";
import { address } from "./invoicing.fixture.ts";

const customer = { kind: "business", name: "Librairie des Arceaux", ...address };

export const example: Example = {
  as: "entrepreneur",
  input: ({ activity }) => ({ ...customer, activity, siret: "912 345 675 00017" }),
  refused: {
    "invoicing.bad-siren": ({ activity }) => ({ ...customer, activity, siren: "912345676" }),
    "invoicing.bad-siret": ({ activity }) => ({ ...customer, activity, siret: "91234567500018" }),
    "invoicing.bad-vat-number": ({ activity }) => ({ ...customer, activity, vatNumber: "FR00912345675" }),
    "invoicing.activity-closed": async (world) => {
      await world.done(closeActivity, { activity: world.activity, on: "2026-11-20", reason: "Retraite" });
      return { ...customer, activity: world.activity };
    },
  },
};
