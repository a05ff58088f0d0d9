import type { Example } from "../../fixtures/example.ts";

const scaffolding = { label: "Échafaudages", nature: "service", account: "613500" };

export const example: Example = {
  as: "accountant",
  input: () => scaffolding,
  refused: {
    "purchases.wrong-account": () => ({ ...scaffolding, nature: "asset" }),
  },
};
