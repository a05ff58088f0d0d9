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

/** « 5,50 % », « 5.5% » and « 5,5 » are one rate, whatever spaces and capitals a spreadsheet writes. */
const bare = (text: string): string =>
  text
    .replace(/[\s%]/g, "")
    .toLowerCase()
    .replace(".", ",")
    .replace(/,(\d*?)0+$/, ",$1")
    .replace(/,$/, "");

/** The choice that a pasted text names, by its label or its value. */
export function chosenBy<Option extends { readonly label: string; readonly value: string }>(
  options: readonly Option[],
  text: string,
): Option | undefined {
  return (
    options.find(({ label }) => bare(label) === bare(text)) ??
    options.find(({ value }) => value === text.trim())
  );
}
