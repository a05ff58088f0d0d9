/**
 * The reference of all that can be done, seen and refused, written from the registry: `npm run reference`.
 * A test holds docs/reference to what this writes.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "../src/foundation/root.ts";
import { say, sayTemplate, type Word } from "../src/foundation/words.ts";
import { allRefusals, fileExports, jobs, operations, views } from "../src/registry.ts";

const cell = (text: string) => text.replaceAll("|", "\\|").replace(/\s+/g, " ");
const row = (...cells: string[]) => `| ${cells.map(cell).join(" | ")} |`;
const both = (label: Word) => `${say(label, "fr")} · ${say(label, "en")}`;

/** The names of the inputs, those that may be left out with a question mark. */
function inputs(schema: z.ZodType): string {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return Object.keys(properties)
    .map((name) => (required.includes(name) ? name : `${name}?`))
    .join(", ");
}

type Listed = { name: string; label: Word; at: string; input: z.ZodType };

const table = (title: string, intro: string, listed: readonly Listed[]) => [
  `# ${title}`,
  "",
  `${intro} Written by \`npm run reference\`.`,
  "",
  row("name", "label", "address", "input"),
  "|---|---|---|---|",
  ...listed.map(({ name, label, at, input }) => row(`\`${name}\``, both(label), `\`${at}\``, inputs(input))),
  "",
];

/** Each file of docs/reference by its name. */
export function writeReference(): Map<string, string> {
  const exported = fileExports.map(({ name, label, input, makes }) => {
    return { name, label, input, at: makes === "folder" ? "out=DIR" : "out=FILE" };
  });
  const refusals = [
    "# Refusals",
    "",
    "Each expected no, by its code, in the two languages. Written by `npm run reference`.",
    "",
    row("code", "French", "English"),
    "|---|---|---|",
    ...allRefusals.map(({ code, word }) =>
      row(`\`${code}\``, sayTemplate(word, "fr"), sayTemplate(word, "en")),
    ),
    "",
  ];
  const later = [
    "# Jobs",
    "",
    "What may come after an operation, run until it succeeds. Written by `npm run reference`.",
    "",
    row("name", "input"),
    "|---|---|",
    ...jobs.map(({ name, input }) => row(`\`${name}\``, inputs(input))),
    "",
  ];
  const operationsIntro = "Whatever changes anything: from the web, the command line and the API.";
  return new Map([
    ["operations.md", table("Operations", operationsIntro, operations).join("\n")],
    ["views.md", table("Views", "Whatever is only looked at.", views).join("\n")],
    ["exports.md", table("Exports", "What leaves as files.", exported).join("\n")],
    ["jobs.md", later.join("\n")],
    ["refusals.md", refusals.join("\n")],
  ]);
}

export const referenceFolder = join(projectRoot, "docs", "reference");

if (import.meta.main) {
  mkdirSync(referenceFolder, { recursive: true });
  for (const [name, text] of writeReference()) writeFileSync(join(referenceFolder, name), text);
}
