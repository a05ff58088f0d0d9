/** A reporter of node:test that writes only the counts of the whole run, as JSON, for the sum over stages. */
import type { TestEvent } from "node:test/reporters";

export default async function* summary(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    // With a process per file each file has a summary of its own; the one without a file is that of the run.
    if (event.type === "test:summary" && event.data.file === undefined)
      yield JSON.stringify(event.data.counts);
  }
}
