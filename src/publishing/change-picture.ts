import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { saidOfPicture } from "./add-picture.ts";
import { keepsSite } from "./page.ts";
import { readPicture, updatePicture } from "./picture.sql.ts";
import { words } from "./words.ts";

/** Say better what a picture shows, who made it, what stays in sight of it. */
export const changePicture = operation({
  name: "publishing.change-picture",
  label: words.changePicture,
  at: "PUT /site-pictures/{picture}",
  input: z.object({ picture: z.uuid(), ...saidOfPicture }),
  find: ({ picture }, scene) => readPicture(scene, picture),
  may: (actor) => keepsSite(actor),
  whyNot: () => null,
  async effect({ id }, scene, { picture: _, ...said }) {
    await updatePicture(scene, { id, ...said });
    return { id };
  },
});
