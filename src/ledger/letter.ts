/** The letters of a lettering, as accountants write them: 1 is AAA, 2 is AAB. */
export function letterOf(number: number): string {
  const n = number - 1;
  return [676, 26, 1].map((unit) => String.fromCharCode(65 + (Math.floor(n / unit) % 26))).join("");
}
