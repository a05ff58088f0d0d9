import { posix } from "node:path";
import { type Finding, type HouseRule, isCode, isTest, type SourceFile } from "./rule.ts";

/** What `src/modules.ts` says of each module: its floor, and the neighbours of that floor it may use. */
export type Modules = Readonly<Record<string, { floor: number; uses: readonly string[] }>>;

/** Folders of src that are no modules of the field: what all stand on, how all look, and the ways in. */
const ground = ["foundation", "design", "doors"];

const moduleOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];

/** Relative imports of a file, resolved from the root of the house. */
function importsOf({ path, text }: SourceFile): { target: string; line: number }[] {
  return text.split("\n").flatMap((content, index) => {
    const named = /(?:from |import\(|^import )["'](\.{1,2}\/[^"']+)["']/.exec(content)?.[1];
    return named ? [{ target: posix.join(posix.dirname(path), named), line: index + 1 }] : [];
  });
}

/** Why one import is not allowed, if it is not. */
function whyNot(from: string, file: string, target: string, modules: Modules): string | undefined {
  const to = moduleOf(target);
  if (!to || to === from || to === "foundation") return undefined;
  if (from === "foundation") return `the foundation stands on nothing, and not on ${to}`;
  if (to === "design") return undefined;
  if (from === "design") return `the design knows nothing of ${to}`;
  if (from === "doors") {
    return isDoorway(target, to) ? undefined : `a door enters ${to} by src/${to}/index.ts or by its pages`;
  }
  if (to === "doors") return whyNoDoor(from, file, target);
  return whyNotModule(from, target, to, modules);
}

/** A page is part of the web door that happens to live beside its noun; nothing else knows of doors. */
function whyNoDoor(from: string, file: string, target: string): string | undefined {
  const isPage = /\.pages\//.test(file) && target.startsWith("src/doors/web/");
  return isPage ? undefined : `${from} does not know by which door one came in`;
}

function whyNotModule(from: string, target: string, to: string, modules: Modules): string | undefined {
  const [here, there] = [modules[from], modules[to]];
  if (!here || !there) return `src/modules.ts does not name ${here ? to : from}`;
  if (target !== `src/${to}/index.ts`) return `${to} is used through src/${to}/index.ts only`;
  if (there.floor < here.floor || here.uses.includes(to)) return undefined;
  return `${to} is not below ${from}, and src/modules.ts does not name it as a neighbour`;
}

const isDoorway = (target: string, module: string): boolean =>
  target === `src/${module}/index.ts` || /\.pages\//.test(target) || /\/(words|refusals)\.ts$/.test(target);

/** Dependencies go down the floors. Tests may look anywhere: they tell stories that cross the house. */
export const floors = (modules: Modules): HouseRule => ({
  name: "floors",
  checkAll(files) {
    return files
      .filter(({ path }) => isCode(path) && !isTest(path))
      .flatMap((file): Finding[] => {
        const from = moduleOf(file.path);
        if (!from) return [];
        if (!ground.includes(from) && !modules[from]) {
          return [{ path: file.path, message: `src/modules.ts does not name ${from}` }];
        }
        return importsOf(file).flatMap(({ target, line }) => {
          const message = whyNot(from, file.path, target, modules);
          return message ? [{ path: file.path, line, message }] : [];
        });
      });
  },
});
