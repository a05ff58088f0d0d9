/** A program of its own that starts the database and holds it until it is told or killed: for the tests. */
import { startPostgres } from "./index.ts";

const server = await startPostgres({
  directory: process.argv[2] ?? "",
  durable: process.argv[3] === "durable",
});
console.log(JSON.stringify({ url: server.url, adopted: server.adopted, data: server.where.data }));
// Its end of input is the wish that it leaves in good order.
process.stdin.resume().once("end", async () => {
  await server.stop();
  process.exit(0);
});
