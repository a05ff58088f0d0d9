import type { Example } from "../../fixtures/example.ts";
import { pixel } from "../../fixtures/pixel.ts";

export const example: Example = {
  as: "director",
  input: () => ({ logo: { name: "logo.png", base64: pixel } }),
  refused: {
    "documents.not-a-logo": () => ({ logo: { name: "logo.svg", text: "<svg/>" } }),
    "documents.logo-too-heavy": () => ({ logo: { name: "logo.png", text: "x".repeat(2_000_001) } }),
  },
};
