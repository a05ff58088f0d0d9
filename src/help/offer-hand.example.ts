import type { Example } from "../../fixtures/example.ts";
import { offered, opened } from "./help.fixture.ts";
import { openRequest } from "./open-request.ts";
import { writeRequest } from "./write-request.ts";

export const example: Example = {
  as: "neighbour",
  input: async (world) => ({ request: await opened(world), note: "Avec plaisir" }),
  refused: {
    "help.offered-already": async (world) => ({ request: await offered(world) }),
    "help.own-request": async (world) => {
      const { id: request } = await world.done(writeRequest, { title: "Mon besoin" }, "neighbour");
      await world.done(openRequest, { request }, "neighbour");
      return { request };
    },
  },
};
