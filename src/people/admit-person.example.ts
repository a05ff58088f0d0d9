import type { Example } from "../../fixtures/example.ts";

const marie = { givenName: "Maite", familyName: "Harispe", email: "maite.harispe@lanavette.example" };
const input = { ...marie, role: "adviser", since: "2026-11-23" };

export const example: Example = {
  as: "director",
  input: () => input,
  refused: {
    "people.has-role": () => ({ ...input, email: "marc.dubourg@lanavette.example", role: "accountant" }),
  },
};
