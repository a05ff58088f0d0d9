/** The limit of W6: the same rows from the driver into a bare page; no session, no permission, no design. */
import { createServer } from "node:http";
import pg from "pg";
import { readBareInvoice, readBareList } from "./bare-pages.sql.ts";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 8 });
const cooperative = Number(process.env.BENCH_COOPERATIVE);
const cells = (row: object) => Object.values(row).map((value) => `<td>${String(value)}</td>`);
const page = (rows: object[]) =>
  `<!doctype html><title>F</title><table>${rows.map((row) => `<tr>${cells(row).join("")}`).join("")}</table>`;

createServer(async (request, response) => {
  const id = request.url?.split("/")[2];
  const rows = id ? await readBareInvoice(pool, cooperative, id) : await readBareList(pool, cooperative);
  response.setHeader("content-type", "text/html");
  response.end(page(rows));
}).listen(Number(process.env.PORT), "127.0.0.1");
process.once("SIGTERM", () => process.exit());
