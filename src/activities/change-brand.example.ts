import type { Example } from "../../fixtures/example.ts";
import { pixel } from "../../fixtures/pixel.ts";
import type { World } from "../../fixtures/world.ts";
import { closeActivity } from "./close-activity.ts";

const brand = (world: World) => ({
  activity: world.activity,
  name: "Atelier Benali, céramiques",
  trade: "Céramique",
  colour: "#8a4b1f",
  email: "nadia@atelierbenali.example",
  logo: { name: "logo.png", base64: pixel },
});

export const example: Example = {
  as: "entrepreneur",
  input: brand,
  refused: {
    "network.unreadable-colour": (world) => ({ ...brand(world), colour: "#f2d16b" }),
    "documents.not-a-logo": (world) => ({ ...brand(world), logo: { name: "logo.svg", text: "<svg/>" } }),
    "documents.logo-too-heavy": (world) => ({
      ...brand(world),
      logo: { name: "logo.png", text: "x".repeat(2_000_001) },
    }),
    "activities.closed": async (world) => {
      const closing = { activity: world.activity, on: "2026-11-20", reason: "Départ à la retraite" };
      await world.done(closeActivity, closing);
      return brand(world);
    },
  },
};
