/** A part of a line, bold or not. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

/** What a letter is made of: its title, headings, paragraphs, items of lists. */
export interface Block {
  readonly kind: "title" | "heading" | "paragraph" | "item";
  readonly runs: readonly Run[];
}

/** A table of a letter: its heads, its lines, and the totals below, where there are any. */
export interface TableBlock {
  readonly kind: "table";
  readonly head: readonly string[];
  /** The columns whose figures stand under each other on the right. */
  readonly right: readonly number[];
  /** How the width is shared among the columns. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
  readonly foot?: readonly string[];
}

/**
 * Blocks of a text: `# Title`, `## Heading`, `- item`, `**bold**`; lines that follow each other are one
 * paragraph, an empty line ends it.
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const end = () => {
    if (paragraph.length > 0) blocks.push({ kind: "paragraph", runs: runsOf(paragraph.join(" ")) });
    paragraph = [];
  };
  for (const line of text.split(/\r?\n/)) {
    const marked = /^(#{1,2}|-)\s+(.*)$/.exec(line.trim());
    if (marked) {
      end();
      const kind = marked[1] === "#" ? "title" : marked[1] === "##" ? "heading" : "item";
      blocks.push({ kind, runs: runsOf(marked[2] ?? "") });
    } else if (line.trim() === "") end();
    else paragraph.push(line.trim());
  }
  end();
  return blocks;
}

/** Every second part between double stars is bold; a star without its pair stays as it is. */
function runsOf(text: string): Run[] {
  const parts = text.split("**");
  if (parts.length % 2 === 0) return [{ text, bold: false }];
  return parts
    .map((part, index) => ({ text: part, bold: index % 2 === 1 }))
    .filter(({ text: t }) => t !== "");
}

/** One block of plain text. */
export const textBlock = (kind: Block["kind"], text: string): Block => ({ kind, runs: runsOf(text) });
