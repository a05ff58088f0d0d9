import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { insertVersion, listVersions, lockPage, readPage } from "./page.sql.ts";
import { keepsSite } from "./page.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Take an earlier version up again: it becomes the newest, and nothing between is lost. */
export const restoreVersion = operation({
  name: "publishing.restore-version",
  label: words.restoreVersion,
  at: "POST /site-pages/{page}/restoration",
  input: z.object({ page: z.uuid(), version: z.coerce.number().int().min(1).max(1_000_000) }),
  async find({ page: id, version }, scene) {
    await lockPage(scene, id);
    const page = await readPage(scene, id);
    const versions = page ? await listVersions(scene, id) : [];
    return page && { page, old: versions.find((one) => one.version === version) };
  },
  may: (actor) => keepsSite(actor),
  whyNot: ({ old }) => (old ? null : refusals.noVersion({}, "version")),
  async effect({ page, old }, scene) {
    const version = page.newest.version + 1;
    if (old) await insertVersion(scene, { ...old, page: page.id, version });
    return { id: page.id, version };
  },
});
