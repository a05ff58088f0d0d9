import { z } from "zod";
import {
  keepPaper,
  mostMegapixels,
  refusals as ofPapers,
  type PictureSize,
  pictureSize,
  readGivenFile,
  redrawn,
} from "../documents/index.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { file } from "../foundation/uploaded-file.ts";
import { keepsSite } from "./page.ts";
import { insertPicture, insertRendition } from "./picture.sql.ts";
import { widthsOf } from "./picture.ts";
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
    const size = picture ? await pictureSize(read.bytes) : null;
    const millions = size ? Math.ceil((size.width * size.height) / 1_000_000) : 0;
    const fits = size !== null && millions <= mostMegapixels;
    return { ...read, size, millions, sizes: fits ? await sizesOf(read.bytes, size.width) : [] };
  },
  may: (actor) => keepsSite(actor),
  whyNot({ name, tooLarge, size, millions, sizes }) {
    if (tooLarge) return ofPapers.paperTooLarge({ name }, "file");
    if (millions > mostMegapixels)
      return refusals.tooManyPixels({ name, millions, most: mostMegapixels }, "file");
    return size && sizes.length > 0 ? null : refusals.notAPicture({ name }, "file");
  },
  async effect({ name, bytes, mediaType, size, sizes }, scene, { file: _, ...said }) {
    const id = scene.newId();
    const { width, height } = size as PictureSize;
    const paper = await keepPaper(scene, { mediaType: mediaType ?? "", bytes });
    await insertPicture(scene, { id, name, ...said, width, height, paper });
    for (const one of sizes) await insertRendition(scene, { picture: id, format: "webp", ...one });
    await scene.later("publishing.make-sizes", { picture: id });
    return { id };
  },
});

/** The sizes in which it is sent from the first minute; none where it is no whole picture. */
async function sizesOf(bytes: Buffer, width: number) {
  const sizes: { width: number; bytes: Buffer }[] = [];
  for (const one of widthsOf(width)) {
    const made = await redrawn(bytes, { width: one, format: "webp" });
    if (!made) return [];
    sizes.push({ width: one, bytes: made.bytes });
  }
  return sizes;
}
