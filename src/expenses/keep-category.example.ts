import type { Example } from "../../fixtures/example.ts";

const category = { label: "Coworking", nature: "fee", item: "general", account: "613200" };

export const example: Example = {
  as: "accountant",
  input: () => category,
  refused: { "expenses.no-charge-account": () => ({ ...category, account: "512000" }) },
};
