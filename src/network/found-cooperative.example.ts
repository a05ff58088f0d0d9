import type { Example } from "../../fixtures/example.ts";
import { batir } from "../../fixtures/people.ts";

const next = { ...batir, slug: "coop-nouvelle", name: "Coop Nouvelle" };

export const example: Example = {
  as: "operator",
  input: () => next,
  refused: {
    "network.bad-siren": () => ({ ...next, siren: "123456789" }),
    "network.name-taken": () => ({ ...next, slug: batir.slug }),
  },
};
