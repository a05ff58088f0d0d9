import { isColour, readableOn } from "../../design/colour.ts";

/** The cooperative's own colour, with the ink that reads on it. */
export function BrandStyle({ colour, nonce }: { colour: string | null; nonce: string | undefined }) {
  if (colour === null || !isColour(colour)) return null;
  const css = `:root{--brand:${colour};--on-brand:${readableOn(colour)}}`;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made of a colour that was checked
  return <style nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: css }} />;
}
