import { plain } from "../foundation/plain.ts";

/** What holds every word of the text at the beginning of one of its own, accents and capitals aside. */
export function matching<Thing extends { label: string }>(things: readonly Thing[], text: string): Thing[] {
  const asked = plain(text).split(/\s+/).filter(Boolean);
  return things.filter(({ label }) => {
    const has = plain(label).split(/[\s’'-]+/);
    return asked.every((word) => has.some((own) => own.startsWith(word)));
  });
}
