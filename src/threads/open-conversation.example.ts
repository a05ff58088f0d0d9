import type { Example } from "../../fixtures/example.ts";
import type { PersonName } from "../../fixtures/people.ts";
import type { World } from "../../fixtures/world.ts";
import { blockPerson } from "./block-person.ts";

const to = (world: World, ...people: PersonName[]) => ({
  people: people.map((name) => world.personId(name)),
  text: "Bonjour, auriez-vous un moment jeudi ?",
});

export const example: Example = {
  as: "entrepreneur",
  input: (world) => to(world, "neighbour"),
  refused: {
    "threads.nobody-chosen": (world) => to(world),
    "threads.not-of-house": (world) => {
      return { ...to(world), people: ["019aafff-0000-7000-8000-000000000001"] };
    },
    "threads.too-many-people": (world) => ({
      ...to(world),
      people: Array.from({ length: 12 }, (_, n) => `019aafff-0000-7000-8000-0000000000${n + 10}`),
    }),
    "threads.cannot-reach": async (world) => {
      const blocked = { person: world.personId("entrepreneur"), blocked: true };
      await world.done(blockPerson, blocked, "neighbour");
      return to(world, "neighbour", "adviser");
    },
    "threads.cannot-see": (world) => ({ ...to(world, "neighbour"), text: "Et @Amaia Lafitte ?" }),
  },
};
