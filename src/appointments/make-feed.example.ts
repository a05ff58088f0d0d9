import type { Example } from "../../fixtures/example.ts";
import { drawHouseKey } from "../foundation/house-key.ts";

export const example: Example = {
  as: "entrepreneur",
  input: () => ({ hash: drawHouseKey("la-navette").hash }),
  refused: {},
};
