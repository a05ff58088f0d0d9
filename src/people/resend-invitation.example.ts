import type { Example } from "../../fixtures/example.ts";
import { setPassword } from "./set-password.ts";

export const example: Example = {
  as: "director",
  input: (world) => ({ person: world.personId("accountant") }),
  refused: {
    "people.already-entered": async (world) => {
      await setPassword(world.db, world.personId("accountant"), "une phrase facile à retenir");
      return { person: world.personId("accountant") };
    },
  },
};
