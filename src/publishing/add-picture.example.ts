import type { Example } from "../../fixtures/example.ts";
import { pictureOf, shot } from "./publishing.fixture.ts";

export const example: Example = {
  as: "community",
  input: () => pictureOf(),
  refused: {
    "documents.paper-too-large": () =>
      pictureOf({ file: { name: "lourde.jpg", base64: Buffer.alloc(10_000_001).toString("base64") } }),
    "publishing.not-a-picture": () =>
      pictureOf({ file: { name: "atelier.jpg", text: "ceci n’est pas une photo" } }),
    "publishing.too-many-pixels": async () =>
      pictureOf({ file: { name: "immense.jpg", base64: await shot(10_000, 8_000) } }),
  },
};
