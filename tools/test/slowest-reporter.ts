/** A reporter of node:test: the test files that took longest, so that a run which grows says why. */
import { relative } from "node:path";
import type { TestEvent } from "node:test/reporters";

const most = 12;

export default async function* slowest(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const files: { file: string; ms: number }[] = [];
  for await (const { type, data } of events)
    if (type === "test:summary" && data.file !== undefined)
      files.push({ file: relative(process.cwd(), data.file), ms: data.duration_ms });
  files.sort((a, b) => b.ms - a.ms);
  for (const { file, ms } of files.slice(0, most))
    yield `ℹ ${(ms / 1000).toFixed(1).padStart(6)} s ${file}\n`;
}
