import { z } from "zod";
import { roles } from "../../foundation/actor.ts";
import type { AnyOperation } from "../../foundation/operation.ts";
import { operatorLanguage } from "../../foundation/postgres/index.ts";
import { say, sayTemplate } from "../../foundation/words.ts";
import { roleWords } from "../../people/index.ts";
import { allRefusals, fileExports, operations, views } from "../../registry.ts";
import { powersOf } from "../web/role-table.ts";

const language = operatorLanguage();
const inFrench = language === "fr";
const own = inFrench ? " (pour ce qui les concerne)" : " (for what is theirs)";

/** Every name that may be typed. */
export function list(): void {
  for (const { name, label } of [...operations, ...views, ...fileExports])
    console.log(`${name.padEnd(36)} ${say(label, language)}`);
}

/** The inputs of what has that name, who may, what may be refused. */
export function help(name: string): void {
  const made = fileExports.find((each) => each.name === name);
  const one =
    [...operations, ...views].find((each) => each.name === name) ??
    (made && { ...made, at: `out=${made.makes === "folder" ? "DIR" : "FILE"}` });
  if (!one) return;
  const properties = z.toJSONSchema(one.input, { io: "input", unrepresentable: "any" }).properties ?? {};
  console.log(`${one.name}: ${say(one.label, language)}\n${one.at}\n`);
  for (const [key, schema] of Object.entries(properties))
    console.log(`  ${key.padEnd(22)} ${JSON.stringify(schema)}`);
  const operation = operations.find((each) => each.name === name);
  if (operation) tellRules(operation);
}

/** Who may, as the roles' page says it, and what may be refused: the gate's own and those of the module. */
function tellRules(operation: AnyOperation): void {
  const powers = powersOf(operation);
  const may = roles
    .filter((_, i) => powers[i] !== "no")
    .map((role) => {
      const isWide = powers[roles.indexOf(role)] === "yes";
      return `${say(roleWords[role], language)}${isWide ? "" : own}`;
    });
  console.log(`\n${inFrench ? "Qui le peut :" : "Who may:"} ${may.join(", ")}\n`);
  const [module] = operation.name.split(".");
  for (const { code, word } of allRefusals)
    if (code.startsWith("foundation.") || code.startsWith(`${module}.`))
      console.log(`  ${code.padEnd(36)} ${sayTemplate(word, language)}`);
}
