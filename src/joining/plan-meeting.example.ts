import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import { meeting } from "./joining.fixture.ts";

export const example: Example = {
  as: "community",
  input: (world) => ({ ...meeting, site: world.site, place: "" }),
  refused: {
    "joining.in-past": () => ({ ...meeting, date: "2026-11-20" }),
    "joining.ends-before-start": () => ({ ...meeting, to: "13:00" }),
    "joining.place-missing": () => ({ ...meeting, place: "" }),
    "joining.link-missing": () => ({ ...meeting, mode: "online", link: "visio.example" }),
    "joining.unknown-site": () => ({ ...meeting, site: v7() }),
  },
};
