/** `npm start`: everything from the database to the address, each step shown; Ctrl-C undoes it in reverse. */
import { demoVisitors, discardUnfinished, loadDemonstration, showTestCard } from "../../demo/index.ts";
import { migrate } from "../../foundation/migrate.ts";
import { operatorLanguage, type Sentence, StartRefusal } from "../../foundation/postgres/index.ts";
import { projectRoot } from "../../foundation/root.ts";
import { buildWeb } from "../web/build-web.ts";
import { type Ending, makeEnding } from "./ending.ts";
import { expectFreePort } from "./free-port.ts";
import { openDatabase } from "./open-database.ts";
import { makeShow } from "./progress.ts";
import { refuse } from "./refusals.ts";
import { filesOf, serveWeb } from "./serve-web.ts";
import { readStartOptions } from "./start-options.ts";
import { labels, sayMigrations, sayReady, sayWhere } from "./words.ts";

/** A port we may not have is told before anything slow, and the database is closed on every way out. */
async function start(ending: Ending): Promise<void> {
  const options = readStartOptions(process.env, process.argv.slice(2));
  const show = makeShow(process.stdout);
  console.log("\n  Ensemble\n");
  await expectFreePort(options.port, "127.0.0.1");

  // It begins when its step is shown, so that the time beside the tick is the whole of it.
  const opening = Promise.resolve().then(() => openDatabase(options));
  // A signal that comes while the server starts must wait for it, or it would stay behind.
  ending.whenEnding(async () => {
    const opened = await opening.catch(() => undefined);
    await opened?.close();
  });
  const database = await show(labels.database, () => opening, sayWhere);

  const { url, where } = database;
  await show(labels.migrations, () => migrate(url), sayMigrations);
  await show(
    labels.build,
    () => buildWeb(projectRoot),
    (built) => (built ? undefined : labels.unchanged),
  );
  let loaded = false;
  if (options.empty) await discardUnfinished(url);
  else
    loaded = await show(
      labels.demonstration,
      (detail) => loadDemonstration(url, detail),
      (done) => (done ? undefined : labels.notEmpty),
    );
  const web = await serveWeb(projectRoot, { url, where, port: options.port, data: options.data });
  ending.whenEnding(() => web.close());
  console.log(sayReady(web, await demoVisitors(url)));
  if (loaded) showLater(ending, (closing) => showTestCard(url, filesOf(options.data), closing));
}

/** The film of the demonstration comes while one signs in; what stops it does not stop the program. */
function showLater(ending: Ending, film: (closing: AbortSignal) => Promise<void>): void {
  const closing = new AbortController();
  const shown = film(closing.signal).catch((error: unknown) => {
    if (!closing.signal.aborted) console.error(error);
  });
  ending.whenEnding(async () => {
    closing.abort();
    await shown;
  });
}

const say = (sentence: Sentence) => sentence[operatorLanguage()];

/** One sentence for what the operator can mend; the whole trace for what only we can. */
function explain(error: unknown): string {
  if (error instanceof StartRefusal) return error.message;
  const { name, code, stack, port } = error as Error & { code?: string; port?: number };
  if (name === "NewerDatabase") return refuse.newerDatabase().message;
  if (code === "EADDRINUSE") return refuse.portBusy(port ?? 0).message;
  return `${say(labels.fault)}\n${stack ?? String(error)}`;
}

const ending = makeEnding();
try {
  await start(ending);
} catch (error) {
  console.error(`\n${explain(error)}\n`);
  await ending.end(1);
}
