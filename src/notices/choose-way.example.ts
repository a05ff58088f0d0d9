import type { Example } from "../../fixtures/example.ts";

export const example: Example = {
  as: "entrepreneur",
  input: () => ({ kind: "contracts.cape-ending", way: "digest" }),
  refused: {
    "notices.unknown-kind": () => ({ kind: "contracts.nothing", way: "page" }),
  },
};
