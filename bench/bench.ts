/** `npm run bench`: the workloads that exist so far. W5 without a database: a FEC of B1M, out and in. */
import { measureFec } from "./fec.ts";

const { lines, megabytes, writeMs, readMs, peakRssMb } = await measureFec(1_000_000);
console.log(`W5  FEC of ${lines} lines, ${megabytes} MB: written in ${writeMs} ms, read in ${readMs} ms`);
console.log(`    peak ${peakRssMb} MB resident, both in one process; its limit (COPY) is not measured yet`);
