import type { Example } from "../../fixtures/example.ts";
import { romeFile } from "./term.fixture.ts";

export const example: Example = {
  as: "community",
  input: () => ({ scheme: "rome", version: "61", file: romeFile() }),
  refused: {
    "directory.terms-refused": () => ({ scheme: "esco", version: "61", file: romeFile() }),
  },
};
