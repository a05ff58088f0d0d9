import type { Example } from "../../fixtures/example.ts";
import { closeRoom } from "./close-room.ts";
import { leaveRoom } from "./leave-room.ts";
import { comes, roomOf } from "./video.fixture.ts";
import { writeNote } from "./write-note.ts";

const said = "Prix : passer à 42 € de l’heure";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({
    key: (await comes(world, await roomOf(world), "adviser")).key,
    was: "",
    text: said,
  }),
  refused: {
    "video.not-within": async (world) => {
      const { key } = await comes(world, await roomOf(world), "adviser");
      await world.done(leaveRoom, { key }, "adviser");
      return { key, was: "", text: said };
    },
    "video.over": async (world) => {
      const room = await roomOf(world);
      const { key } = await comes(world, room, "adviser");
      await world.done(closeRoom, { room }, "adviser");
      return { key, was: "", text: said };
    },
    "video.note-full": async (world) => {
      const { key } = await comes(world, await roomOf(world), "adviser");
      await world.done(writeNote, { key, was: "", text: "a".repeat(9_000) }, "adviser");
      return { key, was: "", text: "b".repeat(9_000) };
    },
  },
};
