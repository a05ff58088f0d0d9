/** A file of the house as the rules see it: its path from the root, with slashes, and its text. */
export type SourceFile = { path: string; text: string };

/** Something that breaks a rule; `line` counts from 1 and is absent where the whole file is meant. */
export type Finding = { path: string; line?: number; message: string };

/** A rule about one file. It is pure, so that a test can show it failing on a text of its own. */
export type FileRule = { name: string; check(file: SourceFile): Finding[] };

/** A rule about all files together. */
export type HouseRule = { name: string; checkAll(files: readonly SourceFile[]): Finding[] };

export type Rule = FileRule | HouseRule;

export const isCode = (path: string): boolean => /\.(ts|tsx|mjs)$/.test(path) && !isGenerated(path);
export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
export const isGenerated = (path: string): boolean =>
  path.includes("/generated/") || path === "db/schema/types.ts";

/** One finding for each line that matches, in files that `applies` chooses. */
export function forbidLine(
  name: string,
  applies: (path: string) => boolean,
  line: RegExp,
  message: string,
): FileRule {
  return {
    name,
    check: ({ path, text }) =>
      applies(path)
        ? text
            .split("\n")
            .flatMap((content, index) => (line.test(content) ? [{ path, line: index + 1, message }] : []))
        : [],
  };
}
