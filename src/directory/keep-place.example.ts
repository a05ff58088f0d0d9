import type { Example } from "../../fixtures/example.ts";

const place = { town: "saint jean de luz", scope: "cooperative" };

export const example: Example = {
  as: "entrepreneur",
  input: () => place,
  refused: {
    "directory.unknown-town": () => ({ ...place, town: "Nulle-Part-sur-Rien" }),
    "directory.half-spot": () => ({ ...place, latitude: "43,49" }),
    "directory.spot-without-town": () => ({ ...place, town: "", latitude: "43,49", longitude: "-1.47" }),
  },
};
