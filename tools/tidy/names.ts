import type { FileRule } from "./rule.ts";

const drawers = [
  "utils",
  "util",
  "helpers",
  "helper",
  "common",
  "services",
  "service",
  "managers",
  "manager",
  "misc",
];

/** A name that says nothing of what lies inside takes everything in, and is read by nobody. */
export const drawerNames: FileRule = {
  name: "drawer-names",
  check({ path }) {
    const words = path.split("/").map((part) => part.replace(/\..*$/, ""));
    const drawer = words.find((word) => drawers.includes(word.toLowerCase()));
    return drawer ? [{ path, message: `"${drawer}" is not a word of the field: name what it holds` }] : [];
  },
};
