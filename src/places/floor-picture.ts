import sharp from "sharp";

/** More is not seen on a page, and a telephone need not load it. */
const mostPoints = 1_800;

/**
 * A picture as it is kept: upright, no larger than a page shows, without what a camera notes of where and
 * when; null where the bytes are no picture after all.
 */
export async function floorPictureOf(bytes: Buffer) {
  try {
    const fit = { width: mostPoints, height: mostPoints, fit: "inside", withoutEnlargement: true } as const;
    const { data, info } = await sharp(bytes)
      .autoOrient()
      .resize(fit)
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch {
    return null;
  }
}
