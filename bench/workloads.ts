import type { Bench } from "./bench-server.ts";
import type { Result } from "./measure.ts";
import { w1, w1b } from "./w1-post.ts";
import { w4 } from "./w4-statements.ts";
import { w5 } from "./w5-fec.ts";

export interface Workload {
  readonly name: string;
  readonly work: string;
  run(bench: Bench): Promise<Result[]>;
}

/** The workloads of what there is by now. */
export const workloads: readonly Workload[] = [
  { name: "W1", work: "post one entry per transaction, eight at a time", run: w1 },
  { name: "W1B", work: "post 25,000 entries in one transaction", run: w1b },
  { name: "W4", work: "statements on B1M", run: w4 },
  { name: "W5", work: "the FEC of B1M, out and in", run: w5 },
];
