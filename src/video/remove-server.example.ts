import type { Example } from "../../fixtures/example.ts";
import { setServer } from "./set-server.ts";

export const example: Example = {
  as: "director",
  async input(world) {
    const server = { kind: "livekit", address: "https://visio.lanavette.example", client: "cle" };
    await world.done(setServer, { ...server, secret: "un-secret-des-essais" }, "director");
    return {};
  },
  refused: {},
};
