import type { Example } from "../../fixtures/example.ts";
import { begun } from "./threads.fixture.ts";

const ask = (thread: string, more: object = {}) => ({
  ...{ thread, question: "Lequel ?", options: ["Le Port", "Adour"], closesOn: "2026-12-01" },
  ...more,
});

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ask((await begun(world)).thread),
  refused: {
    "threads.few-options": async (world) =>
      ask((await begun(world)).thread, { options: ["Le Port", "Le Port"] }),
    "threads.closes-past": async (world) => ask((await begun(world)).thread, { closesOn: "2026-11-22" }),
  },
};
