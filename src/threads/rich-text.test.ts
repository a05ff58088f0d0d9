import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { richText } from "./rich-text.ts";

test("code, tables, quotes and lists are kept; headings stand below those of the page", () => {
  const html = richText("# Titre\n\n> cité\n\n`code`\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- un\n- deux");
  for (const part of ["<h3>Titre</h3>", "<blockquote>", "<code>code</code>", "<td>1</td>", "<li>un</li>"])
    assert.ok(html.includes(part), part);
});

for (const [name, text] of [
  ["a script", "<script>alert(1)</script>"],
  ["an attribute", '<img src=x onerror="alert(1)">'],
  ["a link that runs", "[ici](javascript:alert(1))"],
  ["a link that runs, disguised", "[ici](JaVaScRiPt&#58;alert(1))"],
  ["a page within a link", "[ici](data:text/html;base64,PHNjcmlwdD4=)"],
  ["a picture that tells who reads", "![](https://traceur.example/vu.gif)"],
] as const)
  test(`${name} does nothing`, () => {
    const html = richText(text);
    assert.doesNotMatch(html, /<script|<img|<[a-z]+[^>]*\son\w+=|href="(?:javascript|data|vbscript)/i);
  });

test("whatever is written, only known marks come out", () => {
  const part = fc.constantFrom(
    "<",
    ">",
    '"',
    "'",
    "&",
    "[",
    "](",
    ")",
    "`",
    "\n",
    "|",
    "javascript:",
    "onload=",
  );
  const text = fc.array(fc.oneof(part, fc.string({ maxLength: 6 })), { maxLength: 40 });
  fc.assert(
    fc.property(text, (parts) => {
      const marks = richText(parts.join("")).match(/<\/?([a-z0-9]+)/g) ?? [];
      const known =
        /^<\/?(p|br|em|strong|s|code|pre|blockquote|ul|ol|li|a|h[1-6]|hr|div|table|thead|tbody|tr|t[hd])$/;
      return marks.every((mark) => known.test(mark));
    }),
  );
});
