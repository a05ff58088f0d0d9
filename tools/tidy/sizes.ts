import { type FileRule, type Finding, type HouseRule, isCode } from "./rule.ts";

const countLines = (text: string): number => text.replace(/\n$/, "").split("\n").length;

export const fileSize: FileRule = {
  name: "file-size",
  check({ path, text }) {
    const lines = countLines(text);
    return isCode(path) && lines > 300 ? [{ path, message: `${lines} lines; a file has 300 at most` }] : [];
  },
};

/** A sentence is not broken to fit: a line that is one string, with its name before it, may be long. */
const isSentence = (line: string): boolean => /^\s*(?:\w+: |return |\+ )?(["'`]).*\1[,;)]*$/.test(line);

export const lineSize: FileRule = {
  name: "line-size",
  check({ path, text }) {
    if (!isCode(path)) return [];
    return text
      .split("\n")
      .flatMap((line, index) =>
        [...line].length > 110 && !isSentence(line)
          ? [{ path, line: index + 1, message: `${[...line].length} characters; a line has 110 at most` }]
          : [],
      );
  },
};

/** Where a function with a body begins, in the form the formatter gives it; a suite of tests is none. */
const opensFunction = (line: string): boolean =>
  !/^\s*(describe|suite)\(/.test(line) &&
  !/^\s*(?:\} else )?(?:if|for|while|switch|catch)\b/.test(line) &&
  /(?:\bfunction\b.*|=>|\)(?:: [^=]+)?) \{$/.test(line);

/** Counts from the line that opens the body to the line that closes it at the same indentation. */
export const functionSize: FileRule = {
  name: "function-size",
  check({ path, text }) {
    if (!isCode(path)) return [];
    const lines = text.split("\n");
    return lines.flatMap((line, index): Finding[] => {
      if (!opensFunction(line)) return [];
      const indent = /^\s*/.exec(line)?.[0] ?? "";
      const end = lines.findIndex((later, at) => at > index && later.startsWith(`${indent}}`));
      const size = end - index + 1;
      return size > 50
        ? [{ path, line: index + 1, message: `${size} lines; a function has 50 at most` }]
        : [];
    });
  },
};

/** Sizes as a whole: a house of small files, with some that need more. */
export const ratchet: HouseRule = {
  name: "ratchet",
  checkAll(files) {
    const sizes = files
      .filter(({ path }) => isCode(path))
      .map(({ text }) => countLines(text))
      .sort((a, b) => a - b);
    if (sizes.length < 10) return [];
    const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
    const nineInTen = sizes[Math.floor(sizes.length * 0.9)] ?? 0;
    const findings: Finding[] = [];
    if (median > 60)
      findings.push({ path: ".", message: `half of the files exceed ${median} lines; 60 at most` });
    if (nineInTen > 150)
      findings.push({ path: ".", message: `one file in ten exceeds ${nineInTen} lines; 150 at most` });
    return findings;
  },
};
