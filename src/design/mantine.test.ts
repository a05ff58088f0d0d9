import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";

const src = new URL("..", import.meta.url).pathname;
const styles = join(dirname(createRequire(import.meta.url).resolve("@mantine/core/styles.css")), "styles");

/** The widgets that a source takes from Mantine and that have a style of their own. */
function widgetsOf(source: string): string[] {
  return [...source.matchAll(/import (?:type )?\{([^}]*)\} from "@mantine\/core"/g)]
    .flatMap(([, names = ""]) => names.split(",").map((name) => name.trim()))
    .filter((name) => /^[A-Z]/.test(name) && existsSync(join(styles, `${name}.css`)));
}

test("each Mantine widget that a page takes has its style in mantine.css", () => {
  const listed = readFileSync(new URL("mantine.css", import.meta.url), "utf8");
  const naked = globSync("**/*.tsx", { cwd: src }).flatMap((file) =>
    widgetsOf(readFileSync(join(src, file), "utf8"))
      .filter((widget) => !listed.includes(`/${widget}.layer.css`))
      .map((widget) => `${file}: ${widget}`),
  );
  assert.deepEqual(naked, []);
});

test("a widget without its style would be seen", () => {
  assert.deepEqual(widgetsOf('import { Drawer, useMantineTheme } from "@mantine/core";'), ["Drawer"]);
});
