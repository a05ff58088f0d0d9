import type { Example } from "../../fixtures/example.ts";

export const example: Example = {
  as: "entrepreneur",
  input: () => ({ from: "20:00", to: "08:00" }),
  refused: {
    "notices.half-quiet": () => ({ from: "20:00", to: "" }),
    "notices.always-quiet": () => ({ from: "20:00", to: "20:00" }),
  },
};
