import type { Example } from "../../fixtures/example.ts";
import { kindOf } from "./contribution.fixture.ts";

export const example: Example = {
  as: "director",
  input: () => ({ label: "Part d’assurance", account: "616000" }),
  refused: {
    "contribution.known": async (world) => {
      await kindOf(world);
      return { label: "Contribution" };
    },
    "contribution.no-charge-account": () => ({ label: "Contribution", account: "512000" }),
  },
};
