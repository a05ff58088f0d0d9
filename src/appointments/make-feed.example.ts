import type { Example } from "../../fixtures/example.ts";
import { drawFeed } from "./feed.sql.ts";

export const example: Example = {
  as: "entrepreneur",
  input: () => ({ hash: drawFeed("la-navette").hash }),
  refused: {},
};
