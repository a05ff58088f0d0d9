import type { Example } from "../../fixtures/example.ts";
import { leaveGroup } from "../groups/index.ts";
import { grouped } from "./threads.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({
    group: await grouped(world),
    title: "Le stand",
    text: "Bonjour @Amaia Lafitte",
  }),
  refused: {
    "threads.not-of-group": async (world) => {
      const group = await grouped(world);
      await world.done(leaveGroup, { group, person: world.personId("entrepreneur") }, "entrepreneur");
      return { group, title: "Le stand", text: "Bonjour" };
    },
    "threads.cannot-see": async (world) => ({
      group: await grouped(world),
      title: "Le stand",
      text: "Qu’en dis-tu, @Paul Larrieu ?",
    }),
    "threads.not-a-file": () => ({
      title: "Le stand",
      text: "Voici",
      files: [{ name: "note.pdf", text: "ceci n’est pas un PDF" }],
    }),
    "threads.too-many-files": () => ({
      title: "Le stand",
      text: "Voici",
      files: Array.from({ length: 6 }, (_, n) => ({ name: `${n}.pdf`, text: `%PDF-1.7 ${n}` })),
    }),
  },
};
