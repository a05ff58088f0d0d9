import type { Example } from "../../fixtures/example.ts";
import { keepGroup } from "./keep-group.ts";

export const example: Example = {
  as: "director",
  input: () => ({ name: "Métiers de bouche" }),
  refused: {
    "statements.group-exists": async (world) => {
      await world.done(keepGroup, { name: "Bâtiment" });
      return { name: "bâtiment" };
    },
  },
};
