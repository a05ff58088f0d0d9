import type { Example } from "../../fixtures/example.ts";
import { point } from "./appointments.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: () => point,
  refused: { "appointments.no-mode": () => ({ ...point, modes: [] }) },
};
