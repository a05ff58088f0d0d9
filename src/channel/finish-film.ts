import { z } from "zod";
import { job } from "../foundation/job.ts";
import { failureCodes } from "./run-ffmpeg.ts";
import { tellMade } from "./tell-made.ts";
import { failWork, finishWork, insertClearing } from "./upload.sql.ts";

const of = { upload: z.uuid(), film: z.uuid() };

/** What was made of a file is what its film shows from now on; whoever brought it is told. */
export const finishFilm = job({
  name: "channel.finish-film",
  input: z.object({
    ...of,
    kind: z.enum(["hls", "plain"]),
    durationMs: z.int(),
    width: z.int(),
    height: z.int(),
    heights: z.array(z.int()),
    hasStory: z.boolean(),
    wholeBytes: z.int(),
  }),
  async run({ upload, film, ...made }, scene) {
    if (await finishWork(scene, { id: upload, film }, made)) await tellMade(scene, film, null);
  },
});

/**
 * A file could not be made playable: its page says why, and whoever brought it is told. An attempt that
 * another took over decides nothing.
 */
export const failFilm = job({
  name: "channel.fail-film",
  input: z.object({ ...of, attempt: z.int(), failure: z.enum(failureCodes) }),
  async run({ upload: id, film, attempt, failure }, scene) {
    if (await failWork(scene, { id, attempt }, failure)) await tellMade(scene, film, failure);
  },
});

/** The files of a film that was removed or replaced are gone. */
export const clearFilm = job({
  name: "channel.clear-film",
  input: z.object({ upload: z.uuid() }),
  run: ({ upload }, scene) => insertClearing(scene, upload),
});
