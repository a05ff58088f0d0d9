import type { Example } from "../../fixtures/example.ts";
import { guestKey } from "./ask-silence.example.ts";
import { asVisitor } from "./events.fixture.ts";
import { leave } from "./leave.ts";

const hash = "a".repeat(64);

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ key: await guestKey(world), hash }),
  refused: {
    "events.registration-over": async (world) => {
      const key = await guestKey(world);
      await asVisitor(world, leave, { key });
      return { key, hash };
    },
  },
};
