import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { draft, published, seated } from "./events.fixture.ts";

const at = "2026-11-23T11:58:00.000Z";
const came = async (world: World) => {
  const event = await published(world);
  const registration = await seated(world, event);
  return { event, arrivals: [{ id: v7(), registration, at, way: "list" }] };
};

export const example: Example = {
  as: "adviser",
  input: came,
  refused: {
    "events.draft": async (world) => ({
      ...{ event: await draft(world), arrivals: [{ id: v7(), ticket: "7K2M9QXA", at, way: "scan" }] },
    }),
  },
};
