/**
 * What a spreadsheet puts on the clipboard: lines of cells parted by tabs, a cell with a line break or
 * a quote in it standing between quotes. One cell gives [[text]].
 */
export function pastedRows(text: string): string[][] {
  const rows: string[][] = [];
  const pattern = /[\t\n](?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))/g;
  // Each cell is found by what stands before it: a tab, or the line end that the first one lacks.
  const even = `\n${text.replace(/\r\n?/g, "\n").replace(/\n$/, "")}`;
  for (const [whole, quoted, plain] of even.matchAll(pattern)) {
    if (whole.startsWith("\n")) rows.push([]);
    const cell = quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"');
    rows.at(-1)?.push(cell.replace(/\s*\n\s*/g, " ").trim());
  }
  return rows;
}
