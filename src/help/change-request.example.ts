import type { Example } from "../../fixtures/example.ts";
import { endRequest } from "./end-request.ts";
import { drafted, need, opened } from "./help.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ request: await drafted(world), ...need({ title: "Relire deux devis" }) }),
  refused: {
    "help.over": async (world) => {
      const request = await opened(world);
      await world.done(endRequest, { request, state: "withdrawn" }, "entrepreneur");
      return { request, ...need() };
    },
  },
};
