import sharp, { type Sharp } from "sharp";

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export const pictureFormats = ["avif", "webp", "jpeg"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** What a picture may hold before it is opened: more would fill the memory of a small machine. */
export const mostMegapixels = 60;

/** Its size as it is seen, turned the way its camera was held, read off its head; null for no picture. */
export async function pictureSize(bytes: Buffer): Promise<PictureSize | null> {
  try {
    const { width, height, orientation = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return null;
  }
}

/**
 * It made anew within a frame, never enlarged, turned the way its camera was held, without what the camera
 * wrote into it: place, hour, owner. Null where the bytes are no whole picture, or one too large to open.
 */
export async function redrawn(
  bytes: Buffer,
  { format, ...frame }: { format: PictureFormat; width: number; height?: number },
): Promise<(PictureSize & { bytes: Buffer }) | null> {
  try {
    const sized = sharp(bytes, { limitInputPixels: mostMegapixels * 1_000_000 })
      .autoOrient()
      .resize({ ...frame, fit: "inside", withoutEnlargement: true });
    const { data, info } = await coded[format](sized).toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch {
    return null;
  }
}

const coded: Record<PictureFormat, (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 50, effort: 3 }),
  webp: (picture) => picture.webp({ quality: 80 }),
  jpeg: (picture) => picture.flatten({ background: "#ffffff" }).jpeg({ quality: 80, mozjpeg: true }),
};
