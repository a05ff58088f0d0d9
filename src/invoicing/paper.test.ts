import assert from "node:assert/strict";
import { test } from "node:test";
import { typeset } from "../documents/index.ts";
import type { Document } from "./document.sql.ts";
import { partsOf, totalsOf, withNet } from "./invoice.ts";
import { paperOf } from "./paper.ts";
import type { Printed } from "./printed.ts";

const lines = [
  withNet({
    ...{ section: "", label: "Reliure #set text(red) de registres", nature: "service", unit: "" },
    ...{ quantityThousandths: 12_000n, unitPriceCents: 6_500n, discountBp: 500, vatRateBp: 2000 },
  }),
];
const document: Document = {
  ...{
    id: "",
    kind: "invoice",
    activity: "",
    customer: "",
    customerName: "",
    thirdParty: "C00001",
    origin: null,
  },
  ...{ title: "", suppliedOn: "2026-11-20", orderRef: "BC-118", note: "", exemption: "", reason: "" },
  ...{ validUntil: null, dwellingWorks: false, certifiedOn: null, takenOver: null },
  ...{ submitted: true, number: "FA-2026-00042", issuedOn: "2026-11-23", dueOn: "2026-12-23" },
  ...{ vatOnDebits: true, lines },
  ...totalsOf(partsOf(lines)),
};
const place = { postcode: "40220", town: "Tarnos" };
const printed: Printed = {
  seller: {
    ...{ name: "La Navette", form: "SCIC-SARL", siren: "912345675", vatNumber: "FR12912345675" },
    ...{ registerTown: "Dax", capitalFloorCents: "1850000", street: "12 quai des Sardinières", ...place },
    ...{ email: "bonjour@lanavette.example", phone: "", iban: "" },
  },
  brand: {
    ...{ name: "Atelier Benali", trade: "Reliure d’art", colour: "#8a4b1f", email: "", phone: "" },
    ...{ website: "", legalMentions: "" },
  },
  cape: [{ name: "Nadia Benali", endsOn: "2027-03-31" }],
  customer: {
    ...{ code: "C00001", kind: "business", name: "Librairie des Arceaux", siren: "912345675", siret: null },
    ...{ vatNumber: null, street: "8 rue des Arceaux", postcode: "64100", town: "Bayonne", country: "FR" },
    deliveryAddress: "",
  },
};
const said = (paper: ReturnType<typeof paperOf>) =>
  JSON.stringify(paper).replaceAll(/\s/g, " ").replaceAll('","', " : ");

test("an invoice bears the mentions of the law (R3.29 to R3.33, R2.01, R1.36)", () => {
  const text = said(paperOf(document, printed, null));
  for (const mention of [
    "FA-2026-00042",
    "SIREN 912 345 675",
    "TVA FR12912345675",
    "à capital variable",
    "capital minimum 18 500,00 €",
    "RCS Dax 912 345 675",
    "23 novembre 2026",
    "20 novembre 2026",
    "Échéance : 23 décembre 2026",
    "Votre commande : BC-118",
    "Opérations : prestations de services",
    "Option pour le paiement de la taxe d’après les débits",
    "indemnité forfaitaire pour frais de recouvrement de 40 €",
    "Pas d’escompte",
    "contrat d’appui au projet d’entreprise",
    "jusqu’au 31 mars 2027",
    "TVA 20 % sur 741,00 €",
  ])
    assert.ok(text.includes(mention), mention);
});

test("a person is owed neither the penalty nor the 40 € (R3.32)", () => {
  const customer = { ...printed.customer, kind: "individual" as const };
  assert.doesNotMatch(said(paperOf(document, { ...printed, customer }, null)), /40 €|BCE/);
});

test("a public body owes eight points (code de la commande publique); French typography holds", () => {
  const customer = { ...printed.customer, kind: "public" as const };
  const paper = paperOf({ ...document, title: "L’atelier : « juin »" }, { ...printed, customer }, null);
  assert.match(said(paper), /majoré de 8 points .* R2192-31 et D2192-35/);
  assert.equal(paper.title, "L\u2019atelier\u00a0: «\u00a0juin\u00a0»");
});

test("the account to pay to stands on an invoice only, with the number to name", () => {
  const seller = { ...printed.seller, iban: "FR7630001007941234567890185" };
  const bank = "IBAN FR76 3000 1007 9412 3456 7890 185, en rappelant le numéro FA-2026-00042.";
  assert.ok(said(paperOf(document, { ...printed, seller }, null)).includes(bank));
  assert.doesNotMatch(said(paperOf({ ...document, kind: "quote" }, { ...printed, seller }, null)), /IBAN/);
});

test("the insurance of that day is told with its insurer, its trades and where it holds (R3.33)", () => {
  const cover = { kind: "ten-year", insurer: "Mutuelle de l’Adour, Bayonne", policy: "DEC-1" } as const;
  const covers = [{ ...cover, scope: "menuiserie", zone: "France métropolitaine" }];
  const text = said(paperOf(document, { ...printed, covers }, null));
  assert.match(text, /Assurance décennale.: Mutuelle de l’Adour, Bayonne, contrat n° DEC-1/);
  assert.match(text, /pour menuiserie \(France métropolitaine\)/);
});

test("a credit note names the invoice it corrects, its date and why (R3.36)", () => {
  const credit: Document = { ...document, kind: "credit", reason: "Deux registres manquent" };
  const text = said(paperOf(credit, printed, { number: "FA-2026-00041", issuedOn: "2026-11-02" }));
  assert.match(text, /Corrige la facture FA-2026-00041 du 2 novembre 2026/);
  assert.match(text, /Motif : Deux registres manquent/);
});

test("the paper is set as a PDF/A-3b, and a script in a label stays text", async () => {
  const pdf = Buffer.from(await typeset("src/invoicing/invoice.typ", paperOf(document, printed, null)));
  assert.equal(pdf.subarray(0, 5).toString("latin1"), "%PDF-");
  assert.match(pdf.toString("latin1"), /<pdfaid:part>3<\/pdfaid:part>/);
  await assert.rejects(typeset("src/invoicing/invoice.typ", {}), /was not set/);
});

test("a sale without VAT names the article that exempts it (R3.29, 12°)", () => {
  const training = withNet({
    ...{ section: "", label: "Formation à la reliure", nature: "service", unit: "jour", discountBp: 0 },
    ...{ quantityThousandths: 2000n, unitPriceCents: 60_000n, vatRateBp: 0 },
  });
  const exempt = {
    lines: [training],
    exemption: "article 261-4-4° du CGI",
    ...totalsOf(partsOf([training])),
  };
  const text = said(paperOf({ ...document, ...exempt }, printed, null));
  assert.match(text, /TVA non applicable : article 261-4-4° du CGI/);
  assert.match(text, /TVA 0 % sur 1 200,00 €/);
});

test("the logo of the activity stands on its paper", async () => {
  // One black pixel, as PNG.
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
    "base64",
  );
  const pages = async (logo: Buffer | null) =>
    Buffer.from(await typeset("src/invoicing/invoice.typ", paperOf(document, printed, null, logo))).toString(
      "latin1",
    );
  assert.match(await pages(png), /\/Subtype ?\/Image/);
  assert.doesNotMatch(await pages(null), /\/Subtype ?\/Image/);
});

test("a quote says until when it holds, its sections, and where the customer agrees (R4.05)", async () => {
  const works = (section: string, label: string, vatRateBp: number) =>
    withNet({
      ...{ section, label, nature: "service", unit: "h", quantityThousandths: 2000n },
      ...{ unitPriceCents: 10_000n, discountBp: 0, vatRateBp },
    });
  const of = [works("Dépose", "Vieux volets", 1000), works("Pose", "Volets neufs", 1000)];
  const quote: Document = {
    ...{ ...document, kind: "quote", number: "DE-2026-00007", dwellingWorks: true, lines: of },
    ...totalsOf(partsOf(of)),
  };
  const paper = paperOf(quote, printed, null);
  const text = said(paper);
  for (const mention of [
    "Devis DE-2026-00007",
    "Valable jusqu’au : 23 décembre 2026",
    "Bon pour accord",
    "Total TTC",
    "achevé depuis plus de deux ans",
    "vaut certification",
    "à capital variable",
    "contrat d’appui au projet d’entreprise",
  ])
    assert.ok(text.includes(mention), mention);
  assert.doesNotMatch(text, /Échéance|Net à payer/);
  assert.deepEqual(
    paper.sections.map(({ title, subtotal }) => [title, subtotal.replaceAll(/\s/g, " ")]),
    [
      ["Dépose", "200,00 €"],
      ["Pose", "200,00 €"],
    ],
  );
  const pdf = await typeset("src/invoicing/invoice.typ", paper);
  assert.equal(Buffer.from(pdf.subarray(0, 5)).toString("latin1"), "%PDF-");
});
