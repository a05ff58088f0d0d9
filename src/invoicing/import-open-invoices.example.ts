import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { openFile, openLines, takenBooks } from "./takeover.fixture.ts";

const after = (given: object) => async (world: World) => {
  await takenBooks(world);
  return { ...given };
};

export const example: Example = {
  as: "accountant",
  input: after(openFile(...openLines)),
  refused: {
    "invoicing.import-refused": after(openFile("A017;F-ARCEAUX;F-118;15/11/2026;;1.200;;;;;")),
    "invoicing.opening-outside-books": after({
      ...openFile("A017;F-ARCEAUX;F-118;15/10/2025;;1 200,00;;200,00;;;"),
      on: "2025-12-31",
    }),
    "invoicing.not-tied": after(openFile(openLines[0] ?? "")),
  },
};
