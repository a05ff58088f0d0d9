import { escaped } from "../../foundation/markup.ts";

/**
 * A page that needs nothing: no router, no data, no script. It answers where the application cannot,
 * when a body is too large or when not even the session could be read.
 */
export type PlainPage = {
  language: string;
  title: string;
  text: string;
  incident?: string;
  back: { href: string; label: string };
  nonce: string;
};

const STYLE = `
  :root { color-scheme: light dark; }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center;
    background: light-dark(#f4efe6, #111819); color: light-dark(#1b2629, #ece6da);
    font: 1.0625rem/1.6 "Segoe UI", system-ui, sans-serif; }
  main { max-width: 34rem; padding: 2rem; }
  h1 { font: 500 1.9rem/1.2 Georgia, serif; margin: 0 0 1rem; }
  a { color: light-dark(#0b5f66, #74c7c8); font-weight: 600; }
  .incident { font-variant-numeric: tabular-nums; color: light-dark(#566163, #a9b3b2); }`;

export function plainPage(page: PlainPage): string {
  const incident = page.incident ? `<p class="incident">${escaped(page.incident)}</p>` : "";
  return `<!doctype html>
<html lang="${escaped(page.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<title>${escaped(page.title)} · Ensemble</title>
<style nonce="${page.nonce}">${STYLE}</style>
</head>
<body><main>
<h1>${escaped(page.title)}</h1>
<p>${escaped(page.text)}</p>
${incident}
<p><a href="${escaped(page.back.href)}">${escaped(page.back.label)}</a></p>
</main></body>
</html>
`;
}
