import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { type Block, block, lacks, mostBlocks } from "./block.ts";
import { knownPictures } from "./picture.sql.ts";
import { refusals } from "./refusals.ts";

export const slugInput = () =>
  z
    .string()
    .trim()
    .max(80, { error: "too-long" })
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "not-a-slug" });

export const positionInput = () => z.coerce.number().int().min(1).max(9).nullable().default(null);

/** What a page says: its title, what others are told of it, its blocks. */
export const writtenShape = {
  title: shortText(120),
  description: z.string().trim().max(300, { error: "too-long" }).default(""),
  blocks: z.array(block).max(mostBlocks),
};

/** The pictures of the blocks that the library holds. */
export async function picturesOf(scene: Scene, blocks: readonly Block[]): Promise<ReadonlySet<string>> {
  return knownPictures(
    scene,
    blocks.flatMap(({ picture }) => picture ?? []),
  );
}

/** Why these blocks cannot be kept, at the field of the first that lacks something; null where they can. */
export function whyNotBlocks(blocks: readonly Block[], known: ReadonlySet<string>): Refusal | null {
  for (const [n, one] of blocks.entries()) {
    const field = lacks(one);
    if (field) return refusals.blockLacks({ n: n + 1 }, `blocks.${n}.${field}`);
    if (one.picture && !known.has(one.picture)) return refusals.unknownPicture({}, `blocks.${n}.picture`);
  }
  return null;
}
