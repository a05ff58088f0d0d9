import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { UploadedFile } from "../foundation/uploaded-file.ts";
import { closeRoom } from "./close-room.ts";
import { leaveRoom } from "./leave-room.ts";
import { sendFile } from "./send-file.ts";
import { comes, pdf, roomOf } from "./video.fixture.ts";

async function sending(world: World, file = pdf) {
  const room = await roomOf(world);
  const { key } = await comes(world, room, "adviser");
  return { room, sent: { key, file } };
}

export const example: Example = {
  as: "adviser",
  input: async (world) => (await sending(world)).sent,
  refused: {
    "video.not-within": async (world) => {
      const { sent } = await sending(world);
      await world.done(leaveRoom, { key: sent.key }, "adviser");
      return sent;
    },
    "video.over": async (world) => {
      const { room, sent } = await sending(world);
      await world.done(closeRoom, { room }, "adviser");
      return sent;
    },
    "video.not-a-file": async (world) =>
      (await sending(world, UploadedFile.ofBytes("devis.pdf", Buffer.from("MZ un programme")))).sent,
    "documents.paper-too-large": async (world) =>
      (await sending(world, UploadedFile.ofBytes("devis.pdf", Buffer.alloc(10_000_001, "%PDF-1.7 ")))).sent,
    "video.too-many-files": async (world) => {
      const { sent } = await sending(world);
      for (let n = 0; n < 20; n += 1) await world.done(sendFile, sent, "adviser");
      return sent;
    },
  },
};
