import type { Example } from "../../fixtures/example.ts";

export const example: Example = {
  as: "director",
  input: () => ({
    kind: "jitsi",
    address: "https://visio.lanavette.example",
    client: "la-navette",
    secret: "un-secret-des-essais",
  }),
  refused: {},
};
