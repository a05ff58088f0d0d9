/**
 * Facts for search engines (schema.org), as the script element of a page holds them: `<` is written as a code
 * point, so that no text closes the element it stands in (HTML Living Standard, 4.12.1.3).
 */
export function jsonLd(facts: object | readonly object[]): string {
  const graph = Array.isArray(facts) ? { "@graph": facts } : facts;
  return JSON.stringify({ "@context": "https://schema.org", ...graph }).replaceAll("<", "\\u003c");
}
