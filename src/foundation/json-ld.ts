/**
 * Facts for search engines (schema.org), as the script element of a page holds them: `<` is written as a code
 * point, so that no text closes the element it stands in (HTML Living Standard, 4.12.1.3).
 */
export function jsonLd(facts: object | readonly object[]): string {
  const graph = Array.isArray(facts) ? { "@graph": facts } : facts;
  return JSON.stringify({ "@context": "https://schema.org", ...graph }).replaceAll("<", "\\u003c");
}

export interface Crumb {
  readonly name: string;
  readonly url: string;
}

/** Where a page stands, the outermost first (schema.org/BreadcrumbList). */
export const breadcrumbOf = (crumbs: readonly Crumb[]) => ({
  "@type": "BreadcrumbList",
  itemListElement: crumbs.map(({ name, url }, n) => ({
    "@type": "ListItem",
    position: n + 1,
    name,
    item: url,
  })),
});

/**
 * Things as search engines read them, for an element of a page. `<` is written as a code point, so that no
 * text closes the element it stands in.
 */
export const jsonLdText = (things: readonly object[]): string =>
  JSON.stringify({ "@context": "https://schema.org", "@graph": things }).replaceAll("<", "\\u003c");
