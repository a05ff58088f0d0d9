/** What a stage of the tests answers: how many checks passed, and how many did not. */
export type Count = { passed: number; failed: number };

export const none: Count = { passed: 0, failed: 0 };

export const sum = (counts: readonly Count[]): Count =>
  counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), none);

/** The closing line, alone on its line: it is read by machines. */
export const closingLine = ({ passed, failed }: Count): string => `${passed} passed, ${failed} failed`;

type NodeCounts = { passed: number; failed: number; cancelled: number; skipped: number; todo: number };

/**
 * The counts that node:test wrote at the end of its run. A skipped test has not passed, so it counts as a
 * failure; so does a run that ended without counts, or badly although every test passed (a throw after the
 * end, say).
 */
export function readCounts(json: string, exitCode: number | null): Count {
  if (json === "") return { passed: 0, failed: 1 };
  const { passed, failed, cancelled, skipped, todo } = JSON.parse(json) as NodeCounts;
  const lost = failed + cancelled + skipped + todo;
  return { passed, failed: lost === 0 && exitCode !== 0 ? 1 : lost };
}
