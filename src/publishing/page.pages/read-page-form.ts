import type { Block, BlockKind, Listed } from "../block.ts";

/** The blocks of a form, as they stand in it: `blocks.N.field`. */
export function blocksIn(form: FormData): Block[] {
  const count = Number(form.get("blocks") ?? 0);
  const text = (n: number, name: string) => String(form.get(`blocks.${n}.${name}`) ?? "");
  return Array.from({ length: Math.min(40, count) }, (_, n) => ({
    kind: text(n, "kind") as BlockKind,
    ...{ title: text(n, "title"), text: text(n, "text"), link: text(n, "link") },
    picture: text(n, "picture") || null,
    of: (text(n, "of") || null) as Listed | null,
  }));
}

const emptyBlock = { title: "", text: "", picture: null, of: null, link: "" } as const;

/** The blocks once one of them was added, moved or taken away; null where the form is to be kept. */
export function rearranged(form: FormData): Block[] | null {
  const [act = "", at = ""] = String(form.get("intent")).split(".");
  const blocks = blocksIn(form);
  const n = Number(at);
  if (act === "add") return [...blocks, { ...emptyBlock, kind: String(form.get("newKind")) as BlockKind }];
  if (act === "away") return blocks.toSpliced(n, 1);
  const to = act === "up" ? n - 1 : act === "down" ? n + 1 : -1;
  const moved = blocks[n];
  if (act !== "up" && act !== "down") return null;
  return moved && to >= 0 && to < blocks.length ? blocks.toSpliced(n, 1).toSpliced(to, 0, moved) : blocks;
}

/** What a form says of a page, once all of it is kept. */
export function pageIn(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "");
  return {
    ...{ slug: text("slug"), title: text("title"), description: text("description"), after: text("after") },
    ...{ position: text("position") || null, blocks: blocksIn(form) },
  };
}
export type TypedPage = ReturnType<typeof pageIn>;
