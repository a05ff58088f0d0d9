/**
 * Colours that people can read. A cooperative or an activity chooses a brand colour; it is checked
 * when it is chosen (WCAG 2.2, 1.4.3: 4.5:1 for text) and a readable neighbour is proposed.
 */
export const READABLE = 4.5;

type Rgb = readonly [number, number, number];

/** "#0b5f66" → its three channels from 0 to 255; throws on anything else. */
function channels(colour: string): Rgb {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!found) throw new Error(`not a colour: ${colour}`);
  return [1, 2, 3].map((i) => Number.parseInt(found[i] ?? "", 16)) as unknown as Rgb;
}

export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The ink to write with on that ground: black or white, of which one always reaches 4.5:1. */
export function readableOn(ground: string): "#ffffff" | "#000000" {
  return contrast(ground, "#ffffff") >= contrast(ground, "#000000") ? "#ffffff" : "#000000";
}

/**
 * The colour itself where it reads on the ground, else its nearest neighbour that does: the same hue,
 * carried towards black on a light ground and towards white on a dark one.
 */
export function proposeReadable(colour: string, ground: string): string {
  const towards = luminance(ground) > 0.18 ? 0 : 255;
  for (let step = 0; step <= 100; step++) {
    const mixed = channels(colour).map((c) => Math.round(c + ((towards - c) * step) / 100));
    const proposal = `#${mixed.map((c) => c.toString(16).padStart(2, "0")).join("")}`;
    if (contrast(proposal, ground) >= READABLE) return proposal;
  }
  throw new Error(`no readable colour on ${ground}`);
}
