import type { Refusal } from "../foundation/refusal.ts";
import type { UploadedFile } from "../foundation/uploaded-file.ts";
import { mediaTypeOf } from "./media-type.ts";
import type { Paper } from "./paper.sql.ts";
import { refusals } from "./refusals.ts";

export const logoTypes = ["image/png", "image/jpeg", "image/webp"] as const;
export const mostLogoBytes = 2_000_000;

/**
 * A logo as it came, read no further than it may weigh. An SVG is refused with everything else that is not a
 * picture of points: it may hold a script, and a browser would run it as ours.
 */
export async function readLogo(file: UploadedFile): Promise<Paper | { refusal: Refusal }> {
  const bytes = await file.bytes(mostLogoBytes);
  if (bytes.length > mostLogoBytes) return { refusal: refusals.logoTooHeavy({}, "logo") };
  const mediaType = mediaTypeOf(bytes);
  if (!logoTypes.some((type) => type === mediaType)) return { refusal: refusals.notALogo({}, "logo") };
  return { bytes, mediaType: mediaType as string };
}
