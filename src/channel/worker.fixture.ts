import { openDatabase, openPool } from "../foundation/database.ts";
import { openStore } from "./store.ts";
import { workOnce } from "./transcoder.ts";

/** A program of its own that makes one film: the address of its database and the folder of films are given. */
const [url = "", root = ""] = process.argv.slice(2);
const database = openDatabase(openPool(url, 2));
await workOnce(database, await openStore(root), new AbortController().signal);
await database.destroy();
