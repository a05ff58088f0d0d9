import { z } from "zod";
import { readPaper, redrawn } from "../documents/index.ts";
import { job } from "../foundation/job.ts";
import { insertRendition, readPicture, readRendition } from "./picture.sql.ts";
import { widthsOf } from "./picture.ts";

/** The sizes that take longer to make: AVIF, a third smaller, and one JPEG for previews elsewhere. */
export const makeSizes = job({
  name: "publishing.make-sizes",
  input: z.object({ picture: z.uuid() }),
  async run({ picture: id }, scene) {
    const picture = await readPicture(scene, id);
    const paper = picture && (await readPaper(scene.db, scene.cooperative, picture.paper));
    if (!picture || !paper) return;
    const wanted = [
      ...widthsOf(picture.width).map((width) => ({ width, format: "avif" as const })),
      { width: Math.min(1200, picture.width), format: "jpeg" as const },
    ];
    for (const one of wanted) {
      if (await readRendition(scene, { ...one, picture: id })) continue;
      const made = await redrawn(paper.bytes, one);
      if (made) await insertRendition(scene, { ...one, picture: id, bytes: made.bytes });
    }
  },
});
