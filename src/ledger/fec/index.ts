export { checkFec, type FecFinding } from "./check-fec.ts";
export { describeFec, type FecDescription } from "./describe-fec.ts";
export type { FecEntry, FecLine, FecOptions } from "./fec.ts";
export { fecFileName, readFecName } from "./fec-name.ts";
export { type FecProblem, sayProblem } from "./problems.ts";
export { type FecReading, readFec } from "./read-fec.ts";
export type { FecAccount, FecReport } from "./report.ts";
export { type FecEncoding, type FecRecord, type WriteFecOptions, writeFec } from "./write-fec.ts";
