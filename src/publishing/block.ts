import { z } from "zod";

/** What a page is made of; the text of steps, partners and questions is a list (`itemsOf`). */
export const blockKinds = [
  "text",
  "picture",
  "steps",
  "figures",
  "list",
  "quote",
  "partners",
  "questions",
  "call",
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** What a list of a page takes from the house. */
export const listed = ["events", "films", "meetings"] as const;
export type Listed = (typeof listed)[number];

export const mostBlocks = 30;

export const block = z.object({
  kind: z.enum(blockKinds, { error: "not-chosen" }),
  title: z.string().trim().max(120, { error: "too-long" }).default(""),
  text: z.string().trim().max(6000, { error: "too-long" }).default(""),
  picture: z.uuid().nullable().default(null),
  of: z.enum(listed).nullable().default(null),
  link: z
    .string()
    .trim()
    .max(300, { error: "too-long" })
    .regex(/^$|^\/[^/]|^https:\/\//, { error: "not-a-link" })
    .default(""),
});
export type Block = z.output<typeof block>;

export interface Item {
  readonly name: string;
  readonly text: string;
}

/** The items of a text: an empty line between two, the first line of each its name. */
export function itemsOf(text: string): Item[] {
  return text
    .replaceAll("\r\n", "\n")
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [name = "", ...rest] = part.split("\n");
      return { name: name.trim(), text: rest.join("\n").trim() };
    });
}

/** What a block needs and has not, as the name of its field; null where it says enough. */
export function lacks({ kind, title, text, picture, of, link }: Block): keyof Block | null {
  switch (kind) {
    case "picture":
      return picture ? null : "picture";
    case "figures":
      return null;
    case "list":
      return of ? null : "of";
    case "call":
      return title ? (link ? null : "link") : "title";
    default:
      return text ? null : "text";
  }
}
