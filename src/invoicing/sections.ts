import { type Cents, sumCents } from "../foundation/money.ts";

interface InSection {
  readonly section: string;
  readonly netCents: Cents;
}

/** Lines that follow each other in one section, with what they come to; no title for those outside any. */
export interface Section<Line extends InSection> {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly netCents: Cents;
}

export function sectionsOf<Line extends InSection>(lines: readonly Line[]): Section<Line>[] {
  const groups: { title: string; lines: Line[] }[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && last.title === line.section) last.lines.push(line);
    else groups.push({ title: line.section, lines: [line] });
  }
  return groups.map((group) => ({ ...group, netCents: sumCents(group.lines.map((line) => line.netCents)) }));
}
