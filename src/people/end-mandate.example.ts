import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { read } from "../foundation/read.ts";
import { endMandate, personSheet } from "./index.ts";

async function mandateOf(world: World, name: "accountant" | "director" | "hr"): Promise<string> {
  const reading = { database: world.db, cooperative: world.cooperative, actor: world.actor("director") };
  const outcome = await read(personSheet, { person: world.personId(name) }, reading);
  const found = outcome.ok && outcome.result.mandates[0];
  if (!found) throw new Error(`${name} has no mandate`);
  return found.id;
}

export const example: Example = {
  as: "director",
  input: async (world) => ({ mandate: await mandateOf(world, "accountant"), until: "2026-11-30" }),
  refused: {
    "people.mandate-ended": async (world) => {
      const mandate = await mandateOf(world, "hr");
      await world.done(endMandate, { mandate, until: "2026-12-31" });
      return { mandate, until: "2026-12-15" };
    },
    "people.ends-before-start": async (world) => {
      return { mandate: await mandateOf(world, "accountant"), until: "2024-12-31" };
    },
    "people.last-director": async (world) => {
      return { mandate: await mandateOf(world, "director"), until: "2026-11-30" };
    },
  },
};
