import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { address, customerOf } from "./invoicing.fixture.ts";

const changed = async (world: World, more: object = {}) => ({
  ...{ customer: await customerOf(world), kind: "business", name: "Librairie du Port", ...address, ...more },
});

export const example: Example = {
  as: "entrepreneur",
  input: (world) => changed(world, { siret: "912 345 675 00017" }),
  refused: {
    "invoicing.bad-siren": (world) => changed(world, { siren: "912345676" }),
    "invoicing.bad-siret": (world) => changed(world, { siret: "91234567500018" }),
    "invoicing.bad-vat-number": (world) => changed(world, { vatNumber: "FR00912345675" }),
  },
};
