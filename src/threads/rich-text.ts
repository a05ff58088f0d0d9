import MarkdownIt from "markdown-it";

/**
 * CommonMark with tables, without HTML: what is written between angle brackets is shown as it is, links lead
 * to web and mail addresses alone (the library refuses `javascript:` and `data:`), pictures are links, since
 * fetching one would tell its server who reads.
 */
const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true }).disable(["image"]);

markdown.renderer.rules.link_open = (tokens, index, options, _, self) => {
  tokens[index]?.attrSet("rel", "nofollow noopener ugc");
  return self.renderToken(tokens, index, options);
};
// The page has its own first two levels of headings.
for (const rule of ["heading_open", "heading_close"])
  markdown.renderer.rules[rule] = (tokens, index, options, _, self) => {
    const token = tokens[index];
    if (token) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 2)}`;
    return self.renderToken(tokens, index, options);
  };
markdown.renderer.rules.table_open = () => '<div class="table-scroll" tabindex="0"><table>';
markdown.renderer.rules.table_close = () => "</table></div>";

const mostLinks = 3;

/** The web addresses that a text leads to, each once, the first few of them. */
export function linksIn(text: string): string[] {
  const found = markdown
    .parse(text, {})
    .flatMap(({ children }) =>
      (children ?? []).flatMap((token) =>
        token.type === "link_open" ? [String(token.attrGet("href") ?? "")] : [],
      ),
    );
  const web = found.filter((url) => /^https?:\/\//i.test(url) && url.length <= 2000 && URL.canParse(url));
  return [...new Set(web)].slice(0, mostLinks);
}

/** What was written, as HTML that holds nothing its author could make dangerous. */
export const richText = (text: string): string => markdown.render(text);
