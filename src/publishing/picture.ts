import sharp from "sharp";

export interface Picture {
  readonly id: string;
  readonly name: string;
  /** What it shows, for whoever does not see it. */
  readonly alt: string;
  readonly credit: string;
  readonly licence: string;
  readonly width: number;
  readonly height: number;
  /** The point that stays in sight where it is cut, in hundredths. */
  readonly focusX: number;
  readonly focusY: number;
}

/** A picture as a page shows it. */
export interface ShownPicture extends Picture {
  /** The widths in which it is sent. */
  readonly widths: readonly number[];
  /** Its lighter sizes are made. */
  readonly light: boolean;
}

export const mostMegapixels = 60;
const widths = [480, 960, 1600] as const;

export const formats = ["avif", "webp", "jpeg"] as const;
export type Format = (typeof formats)[number];

/** The widths in which a picture so wide is sent: never more than it has. */
export const widthsOf = (width: number): number[] =>
  [...widths.filter((one) => one < width), ...(width <= 1600 ? [width] : [1600])].filter(
    (one, n, all) => all.indexOf(one) === n,
  );

/** Its size as it is seen, once turned the way its camera was held; null where it is no picture. */
export async function sizeOf(bytes: Buffer): Promise<{ width: number; height: number } | null> {
  try {
    const { width, height, orientation = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (!width || !height) return null;
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return null;
  }
}

/** One size of it, without what the camera wrote into it: place, hour, owner. */
export function rendered(
  bytes: Buffer,
  { width, format }: { width: number; format: Format },
): Promise<Buffer> {
  const sized = sharp(bytes, { limitInputPixels: mostMegapixels * 1_000_000 })
    .autoOrient()
    .resize({ width, withoutEnlargement: true });
  if (format === "avif") return sized.avif({ quality: 50, effort: 3 }).toBuffer();
  if (format === "webp") return sized.webp({ quality: 78, effort: 4 }).toBuffer();
  return sized.flatten({ background: "#ffffff" }).jpeg({ quality: 80, mozjpeg: true }).toBuffer();
}
