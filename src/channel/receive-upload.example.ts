import type { Example } from "../../fixtures/example.ts";
import { beginUpload } from "./begin-upload.ts";
import { added, uploadOf } from "./channel.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  async input(world) {
    const { key, told } = uploadOf(await added(world));
    await world.done(beginUpload, told, "entrepreneur");
    return { key };
  },
  refused: {},
};
