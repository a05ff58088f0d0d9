import { spawnSync } from "node:child_process";
import { existsSync, globSync, lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Exception, exceptions } from "./exceptions.ts";
import { floors, type Modules } from "./floors.ts";
import { machine, sleepingTests, unfinished } from "./leftovers.ts";
import { drawerNames } from "./names.ts";
import type { Finding, Rule, SourceFile } from "./rule.ts";
import { fileSize, functionSize, lineSize, ratchet } from "./sizes.ts";
import { sqlPlace } from "./sql.ts";
import { clock, floatMoney } from "./values.ts";
import { bothLanguages } from "./words.ts";

export const allRules = (modules: Modules): Rule[] => [
  ...[fileSize, functionSize, lineSize, ratchet, drawerNames, sqlPlace, floors(modules)],
  ...[clock, floatMoney, unfinished, sleepingTests, machine, bothLanguages],
];

/** Files whose text is ours; a lockfile is read too, for the hosts that may have slipped into it. */
const readable =
  /\.(?:ts|tsx|mjs|js|json|sql|md|css|html|yml|yaml|svg|csv|txt)$|(?:^|\/)\.(?:npmrc|gitignore|ci\/.+)$/;

/** What is tracked, and what is about to be; without git, everything but what is built or installed. */
export function readHouse(root: string): SourceFile[] {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const git = spawnSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 1e8 });
  const paths =
    git.status === 0
      ? git.stdout.split("\0").filter(Boolean)
      : globSync("**/*", {
          cwd: root,
          exclude: (path) => /(?:^|\/)(?:node_modules|build|data|\.git)$/.test(path),
        });
  return paths
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => readable.test(path) && lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile())
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

async function readModules(root: string): Promise<Modules> {
  const path = join(root, "src", "modules.ts");
  return existsSync(path) ? ((await import(pathToFileURL(path).href)) as { modules: Modules }).modules : {};
}

/** What a rule finds, without what is excepted; an exception that excepts nothing is found as well. */
export function findingsOf(
  rule: Rule,
  files: readonly SourceFile[],
  excepted: readonly Exception[],
): Finding[] {
  const all = "check" in rule ? files.flatMap((file) => rule.check(file)) : rule.checkAll(files);
  const own = excepted.filter((exception) => exception.rule === rule.name);
  const idle = own.filter(({ path }) => !all.some((finding) => finding.path === path));
  return [
    ...all.filter((finding) => !own.some(({ path }) => path === finding.path)),
    ...idle.map(({ path }) => ({ path, message: `needs no exception to ${rule.name} any more` })),
  ];
}

/** Runs every rule over the house and prints what it finds; each rule counts as one check. */
export async function runTidy(root: string): Promise<{ passed: number; failed: number }> {
  const files = readHouse(root);
  const rules = allRules(await readModules(root));
  let failed = 0;
  for (const rule of rules) {
    const findings = findingsOf(rule, files, exceptions);
    console.log(`${findings.length === 0 ? "✔" : "✖"} ${rule.name}`);
    for (const { path, line, message } of findings)
      console.log(`    ${path}${line ? `:${line}` : ""}  ${message}`);
    if (findings.length > 0) failed += 1;
  }
  return { passed: rules.length - failed, failed };
}
