import { createHash } from "node:crypto";
import { visitorIn } from "../../foundation/actor.ts";
import type { Db } from "../../foundation/database.ts";
import { DatabaseAway } from "../../foundation/faults.ts";
import { isDatabaseUp } from "../../foundation/health.sql.ts";
import { perform } from "../../foundation/perform.ts";
import { read } from "../../foundation/read.ts";
import { knownLanguages } from "../../foundation/words.ts";
import { findFacade } from "../../network/index.ts";
import { isWithinRate } from "../../people/index.ts";
import { shownPages } from "../../publishing/index.ts";
import type { PublicHouse } from "./context.ts";
import { chooseLanguage } from "./visit.ts";

/**
 * A cooperative as whoever comes by its public pages meets it. Signed in or not, they act as a visitor: a
 * public page is the same for everybody.
 */
export async function openPublicHouse(
  database: Db,
  slug: string,
  { caller, headers }: { caller: string; headers: Headers },
): Promise<PublicHouse | null> {
  const cooperative = await findFacade(database, slug).catch(async (error: unknown) => {
    throw (await isDatabaseUp(database)) ? error : new DatabaseAway();
  });
  if (!cooperative) return null;
  const actor = visitorIn(chooseLanguage(headers.get("accept-language") ?? "", knownLanguages()));
  const call = { database, cooperative: cooperative.id, actor };
  const written = await read(shownPages, {}, call);
  const menu = written.ok ? written.result.pages.filter(({ position }) => position !== null) : [];
  return {
    cooperative: { ...cooperative, menu: menu.map(({ slug: page, title }) => ({ slug: page, title })) },
    readView: (view, input) => read(view, input, call),
    performOperation: (operation, input, more) =>
      perform(operation, input, { ...call, door: "web", ...more }),
    isWithinRate: (act, most, about) =>
      isWithinRate(database, `public:${act}:${about ? hashOf(about) : caller}`, most),
  };
}

/** The counts are no place to keep addresses. */
const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");
