import type { Example } from "../../fixtures/example.ts";
import { lostKey } from "./privacy.fixture.ts";

export const example: Example = {
  as: "director",
  input: () => lostKey,
  refused: { "privacy.found-later": () => ({ ...lostKey, foundOn: "2026-11-24" }) },
};
