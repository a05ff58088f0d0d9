/**
 * `npm run -s ensemble -- NAME key=value …`: any operation or view by its name, as a loop over the
 * registry.
 */
import { operator } from "../../foundation/actor.ts";
import { openDatabase as openKysely, openPool } from "../../foundation/database.ts";
import { toJson } from "../../foundation/json.ts";
import { migrate } from "../../foundation/migrate.ts";
import { type Outcome, perform } from "../../foundation/perform.ts";
import { operatorLanguage, StartRefusal } from "../../foundation/postgres/index.ts";
import { read } from "../../foundation/read.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { fileExports, operations, views } from "../../registry.ts";
import { type Command, readCommand } from "./command-line.ts";
import { help, list } from "./help.ts";
import { openDatabase } from "./open-database.ts";
import { actorAs, whereTo } from "./who.ts";
import { withFiles } from "./with-files.ts";
import { writeFiles } from "./write-files.ts";

const language = operatorLanguage();
const find = (name: string) => [...operations, ...views].find((one) => one.name === name);

/** Answers to a script are JSON; to a person, rows one under the other. */
function show(result: unknown, json: boolean): void {
  const rows = (result as { rows?: unknown[] }).rows;
  if (json) console.log(toJson(result));
  else if (rows) console.table(JSON.parse(toJson(rows)));
  else console.log(JSON.stringify(JSON.parse(toJson(result)), null, 2));
}

async function run(command: Command): Promise<Outcome<unknown>> {
  const data = process.env.ENSEMBLE_DATA ?? "data";
  const server = await openDatabase({ data, databaseUrl: process.env.DATABASE_URL || undefined });
  await migrate(server.url);
  const pool = openPool(server.url, 4);
  try {
    const database = openKysely(pool);
    const house = await whereTo(database, command.cooperative);
    const cooperative = house.id;
    const actor = command.as ? await actorAs(database, house, command.as) : operator;
    const made = fileExports.find(({ name }) => name === command.name);
    if (made) return await writeFiles(made, command.input, { database, cooperative, actor });
    const one = find(command.name);
    if (!one)
      throw new StartRefusal({
        fr: `« ${command.name} » n'existe pas.`,
        en: `“${command.name}” does not exist.`,
      });
    if (one.at.startsWith("GET"))
      return await read(one as never, command.input, { database, cooperative, actor });
    const { key, rehearse } = command;
    const call = { database, cooperative, actor, door: "cli" as const, rehearse, ...(key ? { key } : {}) };
    return await perform(one as never, await withFiles(one.input, command.input), call);
  } finally {
    await pool.end();
    await server.close();
  }
}

const command = readCommand(process.argv.slice(2));
if (!command.name) list();
else if (command.help) help(command.name);
else {
  try {
    const outcome = await run(command);
    if (outcome.ok) show(outcome.result, command.json);
    else {
      console.error(sayRefusal(outcome.refusal, language));
      process.exitCode = 1;
    }
  } catch (error) {
    if (!(error instanceof StartRefusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
