import type { Example } from "../../fixtures/example.ts";
import { mboxText } from "./archive.fixture.ts";
import { grouped } from "./threads.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({
    ...{ group: await grouped(world), kind: "mbox" },
    file: { name: "liste.mbox", text: mboxText },
  }),
  refused: {
    "threads.archive-refused": async (world) => ({
      ...{ group: await grouped(world), kind: "mbox" },
      file: { name: "liste.mbox", text: "Ceci n’est pas un mbox." },
    }),
  },
};
