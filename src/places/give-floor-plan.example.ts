import type { Example } from "../../fixtures/example.ts";
import { pixel } from "../../fixtures/pixel.ts";

const picture = { name: "plan.png", base64: pixel };

export const example: Example = {
  as: "community",
  input: (world) => ({ site: world.site, floor: "1er", file: picture }),
  refused: {
    "places.unknown-site": (world) => ({ site: world.activity, file: picture }),
    "places.not-a-plan": (world) => ({ site: world.site, file: { name: "plan.txt", text: "un mur" } }),
  },
};
