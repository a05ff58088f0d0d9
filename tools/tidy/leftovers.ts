import { type FileRule, forbidLine, isCode } from "./rule.ts";

/** Work that is not done is written where work is planned, not where it is read by everyone. */
export const unfinished = forbidLine(
  "unfinished",
  isCode,
  /\b(?:TO[D]O|FIX[M]E|XX[X])\b/,
  "nothing is left to be done later in the code",
);

/** A test that does not run protects nothing, and one that runs alone hides the others. */
export const sleepingTests = forbidLine(
  "sleeping-tests",
  isCode,
  /\b(?:test|it|describe|suite|t)\.(?:only|skip|todo)\b|\b(?:only|skip|todo): (?:true|["'`])/,
  "every test runs, always",
);

const machinePaths = /(?:^|[\s"'`(=:])\/(?:work|tmp|home|Users)\/[\w.-]/;
const registryHosts = new RegExp(
  [
    String.raw`\bregistry\.[\w-]+\.\w{2,}`,
    String.raw`https?:\/\/[^\s"'/]*(?:artifactory|verdaccio|nexus|npm-proxy)`,
    '"resolved": ?"http',
  ].join("|"),
);

/** What holds on one machine only breaks on the next. */
export const machine: FileRule = {
  name: "machine",
  check({ path, text }) {
    return text.split("\n").flatMap((line, index) => {
      if (machinePaths.test(line)) return [{ path, line: index + 1, message: "a path of one machine" }];
      if (registryHosts.test(line))
        return [{ path, line: index + 1, message: "the host of a package registry" }];
      return [];
    });
  },
};
