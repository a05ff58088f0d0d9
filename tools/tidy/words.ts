import type { FileRule, Finding } from "./rule.ts";

const holdsWords = (path: string): boolean =>
  /(?:^|[/-])(?:words|refusals)\.ts$/.test(path) && path.startsWith("src/");

/** A text in quotes, or several joined by plus signs; quotes of its own kind inside are escaped. */
const quoted = String.raw`(?:"(?:[^"\\]|\\.)*"|\`(?:[^\`\\]|\\.)*\`)`.replaceAll("\\`", "`");
const text = (language: string): string => String.raw`\b${language}:\s*(${quoted}(?:\s*\+\s*${quoted})*)`;
const pair = new RegExp(`${text("fr")}\\s*,\\s*${text("en")}`, "g");
const french = /\bfr:\s*["`]/g;

const isEmpty = (said: string): boolean => /^["`\s]*$/.test(said);

const placeholders = (said: string): string =>
  [...new Set([...said.matchAll(/\$?\{(\w+)/g)].map(([, name]) => name))].sort().join(", ");

/** What a person reads exists in French and in English, with the same things filled in, and no midpoint. */
export const bothLanguages: FileRule = {
  name: "both-languages",
  check({ path, text: content }) {
    if (!holdsWords(path)) return [];
    const findings: Finding[] = [];
    const lineOf = (index: number) => content.slice(0, index).split("\n").length;
    const paired = new Set<number>();
    for (const found of content.matchAll(pair)) {
      const [, fr = "", en = ""] = found;
      const line = lineOf(found.index);
      paired.add(found.index);
      if (isEmpty(fr) || isEmpty(en))
        findings.push({ path, line, message: "a word is empty in one language" });
      if (placeholders(fr) !== placeholders(en)) {
        findings.push({
          path,
          line,
          message: `French fills in {${placeholders(fr)}}, English {${placeholders(en)}}`,
        });
      }
      if (/\p{L}·\p{L}/u.test(fr))
        findings.push({ path, line, message: "French is written without midpoints" });
      if (/\p{L}'[\p{L}«]/u.test(fr)) findings.push({ path, line, message: "the apostrophe is ’" });
    }
    for (const { index } of content.matchAll(french)) {
      if (!paired.has(index))
        findings.push({ path, line: lineOf(index), message: "a French word without its English" });
    }
    return findings;
  },
};
