import { openDatabase, openPool } from "../foundation/database.ts";
import { openStore } from "./store.ts";
import { workOnce } from "./transcoder.ts";

/** A program of its own that makes one film: it is given the address of its database and the folder. */
const [url = "", root = ""] = process.argv.slice(2);
const database = openDatabase(openPool(url, 2));
await workOnce(database, await openStore(root), new AbortController().signal);
await database.destroy();
