import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { blocksOf } from "./blocks.ts";
import { parseTemplate, renderTemplate, type TemplateField } from "./template.ts";

const field = (name: string, kind: "text" | "flag" = "text"): TemplateField => ({
  name,
  kind,
  label: { fr: name, en: name },
});
const fields = [field("personne.nom"), field("contrat.terme"), field("contrat.essai", "flag")];

const rendered = (body: string, values: Record<string, string | boolean>) => {
  const parsed = parseTemplate(body, fields);
  assert.ok("nodes" in parsed, JSON.stringify(parsed));
  return renderTemplate(parsed.nodes, values);
};

test("fields are written, conditions choose their part", () => {
  const body =
    "Entre la coopérative et {{personne.nom}}{{si contrat.essai}}, à l’essai{{sinon}}, sans essai{{fin}}.";
  assert.equal(
    rendered(body, { "personne.nom": "Nadia Benali", "contrat.essai": true }),
    "Entre la coopérative et Nadia Benali, à l’essai.",
  );
  assert.equal(rendered(body, { "personne.nom": "Paul" }), "Entre la coopérative et Paul, sans essai.");
  assert.equal(rendered("{{ si contrat.terme }}jusqu’au {{contrat.terme}}{{fin}}", {}), "");
});

test("a field that does not exist is named with its line and the nearest one", () => {
  assert.deepEqual(parseTemplate("Un\nDeux {{personne.nm}}", fields), {
    fault: { line: 2, fault: "unknown-field", name: "personne.nm", nearest: "personne.nom" },
  });
  assert.deepEqual(parseTemplate("{{si contrat.duree}}x{{fin}}", fields), {
    fault: { line: 1, fault: "unknown-field", name: "contrat.duree", nearest: null },
  });
});

test("a condition left open or closed twice is said", () => {
  assert.deepEqual(parseTemplate("a\n{{si contrat.essai}}", fields), {
    fault: { line: 2, fault: "unclosed", name: "contrat.essai" },
  });
  for (const body of ["{{fin}}", "{{sinon}}", "{{si contrat.essai}}{{sinon}}{{sinon}}{{fin}}"]) {
    const parsed = parseTemplate(body, fields);
    assert.ok("fault" in parsed && parsed.fault.fault === "stray", body);
  }
});

test("what a person types in a field is never read as a field", () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      assert.equal(rendered("«{{personne.nom}}»", { "personne.nom": name }), `«${name}»`);
    }),
  );
});

test("a text without fields is itself", () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => !text.includes("{{")),
      (text) => assert.equal(rendered(text, {}), text),
    ),
  );
});

test("titles, headings, items and bold words make the blocks of a letter", () => {
  assert.deepEqual(blocksOf("# Contrat\n\nEntre **nous**\net vous.\n\n## Article 1\n- un\n- deux"), [
    { kind: "title", runs: [{ text: "Contrat", bold: false }] },
    {
      kind: "paragraph",
      runs: [
        { text: "Entre ", bold: false },
        { text: "nous", bold: true },
        { text: " et vous.", bold: false },
      ],
    },
    { kind: "heading", runs: [{ text: "Article 1", bold: false }] },
    { kind: "item", runs: [{ text: "un", bold: false }] },
    { kind: "item", runs: [{ text: "deux", bold: false }] },
  ]);
  assert.deepEqual(blocksOf("2 ** 3"), [{ kind: "paragraph", runs: [{ text: "2 ** 3", bold: false }] }]);
});
