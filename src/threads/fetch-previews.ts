import { z } from "zod";
import { askOutside, OutsideFailure, openInternet, type Reach } from "../foundation/ask-outside.ts";
import { job } from "../foundation/job.ts";
import { readSetting } from "../network/index.ts";
import { readItem } from "./item.sql.ts";
import { insertPreview, listAsked } from "./preview.sql.ts";
import { type Said, saidOf, textOf } from "./preview.ts";
import { linksIn } from "./rich-text.ts";

const most = { bytes: 1_000_000, ms: 6_000, redirects: 3 };
const nothing: Said = { title: "", description: "", site: "" };

interface Outside {
  readonly reach: Reach;
  readonly ports: readonly number[];
}
const usual: Outside = { reach: openInternet, ports: [80, 443] };
let outside = usual;

/** Who may be asked, for tests; without it the open Internet, on the two ports of the web. */
export function declareOutside(other: Outside | null): void {
  outside = other ?? usual;
}

/**
 * Asks once what the links of an item lead to. What cannot be read is not asked again; nothing of it reaches
 * readers but its words, so that no picture of theirs tells somebody who reads.
 */
export const fetchPreviews = job({
  name: "threads.fetch-previews",
  input: z.object({ item: z.uuid() }),
  async run({ item: id }, scene) {
    const { db, cooperative, today } = scene;
    if (!(await readSetting(db, cooperative, "threads.link-previews", today))) return;
    const item = await readItem(db, cooperative, id);
    if (!item || item.removal) return;
    const asked = new Set(await listAsked(db, cooperative, id));
    const fresh = linksIn(item.text).filter((url) => !asked.has(url));
    const found = await Promise.all(fresh.map(async (url) => ({ url, said: await saidAt(url) })));
    for (const { url, said } of found) await insertPreview(scene, { item: id, url, ...said });
  },
});

async function saidAt(address: string): Promise<Said> {
  try {
    const asking = { accept: "text/html", kinds: ["text/html"], most, ...outside };
    const { bytes, contentType, url } = await askOutside(address, asking);
    return saidOf(textOf(bytes, contentType), url);
  } catch (error) {
    if (error instanceof OutsideFailure) return nothing;
    throw error;
  }
}
