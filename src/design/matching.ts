const bare = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** What holds every word of the text at the beginning of one of its own, accents and capitals aside. */
export function matching<Thing extends { label: string }>(things: readonly Thing[], text: string): Thing[] {
  const asked = bare(text).split(/\s+/).filter(Boolean);
  return things.filter(({ label }) => {
    const has = bare(label).split(/[\s’'-]+/);
    return asked.every((word) => has.some((own) => own.startsWith(word)));
  });
}
