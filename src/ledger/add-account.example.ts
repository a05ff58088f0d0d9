import type { Example } from "../../fixtures/example.ts";

export const example: Example = {
  as: "accountant",
  input: () => ({ code: "706100", label: "Formations" }),
  refused: {
    "ledger.account-exists": () => ({ code: "706000", label: "Formations" }),
    "ledger.bad-account-code": () => ({ code: "VE411", label: "Formations" }),
  },
};
