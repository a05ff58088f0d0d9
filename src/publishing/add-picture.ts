import { z } from "zod";
import { keepPaper, refusals as ofPapers, readGivenFile } from "../documents/index.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { file } from "../foundation/uploaded-file.ts";
import { keepsSite } from "./page.ts";
import { insertPicture, insertRendition } from "./picture.sql.ts";
import { mostMegapixels, rendered, sizeOf, widthsOf } from "./picture.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** What is said of a picture: what it shows is asked of each, for whoever does not see it (RGAA 1.1). */
export const saidOfPicture = {
  alt: shortText(300),
  credit: z.string().trim().max(200, { error: "too-long" }).default(""),
  licence: z.string().trim().max(120, { error: "too-long" }).default(""),
  focusX: z.coerce.number().int().min(0).max(100).default(50),
  focusY: z.coerce.number().int().min(0).max(100).default(50),
};

/** Put a picture into the library; its sizes are made of it, without what the camera wrote into it. */
export const addPicture = operation({
  name: "publishing.add-picture",
  label: words.addPicture,
  at: "POST /site-pictures",
  input: z.object({ file: file(), ...saidOfPicture }),
  async find({ file: given }) {
    const read = await readGivenFile(given);
    const picture = !read.tooLarge && /^image\/(jpeg|png|webp)$/.test(read.mediaType ?? "");
    return { ...read, size: picture ? await sizeOf(read.bytes) : null };
  },
  may: (actor) => keepsSite(actor),
  whyNot({ name, tooLarge, size }) {
    if (tooLarge) return ofPapers.paperTooLarge({ name }, "file");
    if (!size) return refusals.notAPicture({ name }, "file");
    const millions = Math.ceil((size.width * size.height) / 1_000_000);
    return millions > mostMegapixels
      ? refusals.tooManyPixels({ name, millions, most: mostMegapixels }, "file")
      : null;
  },
  async effect({ name, bytes, mediaType, size }, scene, { file: _, ...said }) {
    const id = scene.newId();
    const { width, height } = size as { width: number; height: number };
    const paper = await keepPaper(scene, { mediaType: mediaType ?? "", bytes });
    await insertPicture(scene, { id, name, ...said, width, height, paper });
    for (const one of widthsOf(width))
      await insertRendition(scene, {
        ...{ picture: id, width: one, format: "webp" },
        bytes: await rendered(bytes, { width: one, format: "webp" }),
      });
    await scene.later("publishing.make-sizes", { picture: id });
    return { id };
  },
});
