import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { keepsSite } from "./page.ts";
import { pageWith, readPicture, removePicture as remove } from "./picture.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Take a picture out of the library, where no page shows it. */
export const removePicture = operation({
  name: "publishing.remove-picture",
  label: words.removePicture,
  at: "DELETE /site-pictures/{picture}",
  input: z.object({ picture: z.uuid() }),
  async find({ picture: id }, scene) {
    const picture = await readPicture(scene, id);
    return picture && { id, used: await pageWith(scene, id) };
  },
  may: (actor) => keepsSite(actor),
  whyNot: ({ used }) => (used ? refusals.pictureUsed({ title: used }) : null),
  async effect({ id }, scene) {
    await remove(scene, id);
    return { id };
  },
});
