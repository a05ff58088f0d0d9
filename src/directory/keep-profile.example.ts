import type { Example } from "../../fixtures/example.ts";
import { profileOf } from "./directory.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: () => profileOf({ scopes: { phone: "cooperative" } }),
  refused: {
    "directory.nothing-said": () => ({ reach: "cooperative", about: "", skill: "" }),
    "directory.too-many-terms": () =>
      profileOf({ skill: Array.from({ length: 21 }, (_, n) => `métier ${n}`).join(", ") }),
    "directory.term-too-long": () => profileOf({ sector: "s".repeat(90) }),
    "directory.not-a-phone": () => profileOf({ phone: "demandez à Paul" }),
  },
};
