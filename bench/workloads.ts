import type { Bench } from "./bench-server.ts";
import type { Result } from "./measure.ts";
import { w1, w1b } from "./w1-post.ts";
import { w2 } from "./w2-invoice.ts";
import { w4 } from "./w4-statements.ts";
import { w5 } from "./w5-fec.ts";
import { w6 } from "./w6-pages.ts";
import { w7 } from "./w7-close.ts";
import { w8 } from "./w8-start.ts";
import { w9 } from "./w9-pay.ts";

export interface Workload {
  readonly name: string;
  readonly work: string;
  run(bench: Bench): Promise<Result[]>;
}

/** The workloads of what there is by now. */
export const workloads: readonly Workload[] = [
  { name: "W1", work: "post one entry per transaction, eight at a time", run: w1 },
  { name: "W1B", work: "post 25,000 entries in one transaction", run: w1b },
  { name: "W2", work: "an invoice of five lines from nothing to the books, eight at a time", run: w2 },
  { name: "W4", work: "statements on B1M", run: w4 },
  { name: "W5", work: "the FEC of B1M, out and in", run: w5 },
  { name: "W6", work: "pages at eight connections, one process", run: w6 },
  { name: "W7", work: "the contributions of a month on B1M", run: w7 },
  { name: "W8", work: "a cold start on data that are there", run: w8 },
  { name: "W9", work: "what an entrepreneur may pay themselves, on their home", run: w9 },
];
