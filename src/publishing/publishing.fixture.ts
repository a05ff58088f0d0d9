import sharp from "sharp";
import type { World } from "../../fixtures/world.ts";
import { addPicture } from "./add-picture.ts";
import { publishPage } from "./publish-page.ts";
import { writePage } from "./write-page.ts";

const text = { kind: "text", title: "Notre métier", text: "Vous gardez **votre** métier." };

export const pageOf = (more: object = {}) => ({
  ...{ slug: "qui-sommes-nous", title: "Qui sommes-nous ?", description: "La coopérative en deux phrases." },
  ...{ blocks: [text], position: 1 },
  ...more,
});

/** A page that nobody but its keepers sees. */
export async function written(world: World, more: object = {}): Promise<string> {
  return (await world.done(writePage, pageOf(more), "community")).id;
}

/** A page that everybody sees. */
export async function published(world: World, more: object = {}): Promise<string> {
  const page = await written(world, more);
  await world.done(publishPage, { page, version: 1 }, "community");
  return page;
}

/** A picture of one colour, as a camera would give it. */
export async function shot(width: number, height: number): Promise<string> {
  const plain = sharp({
    create: { width, height, channels: 3, background: "#0f5e63" },
    limitInputPixels: false,
  });
  return (await plain.jpeg({ quality: 40 }).toBuffer()).toString("base64");
}

export const pictureOf = async (more: object = {}) => ({
  ...{ file: { name: "atelier.jpg", base64: await shot(1000, 600) }, alt: "Trois femmes autour d’un établi" },
  ...{ credit: "Maialen Etxart", licence: "avec son accord" },
  ...more,
});

export async function pictured(world: World): Promise<string> {
  return (await world.done(addPicture, await pictureOf(), "community")).id;
}
