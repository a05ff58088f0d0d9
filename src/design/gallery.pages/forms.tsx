import { useState } from "react";
import { Form, useActionData } from "react-router";
import { say } from "../../foundation/words.ts";
import { amountErrors } from "../amount-errors.ts";
import { ConfirmButton } from "../confirm-button.tsx";
import { DraftFound, DraftMark } from "../draft-notice.tsx";
import { ErrorSummary } from "../error-summary.tsx";
import {
  AmountField,
  CheckField,
  type FieldErrors,
  SelectField,
  TextAreaField,
  TextField,
} from "../field.tsx";
import { formatCents } from "../format.ts";
import { type Line, type LineColumn, LineEditor } from "../line-editor.tsx";
import { PageHead } from "../page-head.tsx";
import { parseAmount } from "../parse-amount.ts";
import { PeopleField } from "../people-field.tsx";
import { useLanguage } from "../speak.ts";
import { useDraft } from "../use-draft.ts";
import { invoices } from "./invented.ts";

const columns: LineColumn[] = [
  { key: "label", head: "Désignation", kind: "text", share: 5 },
  { key: "quantity", head: "Quantité", kind: "quantity", share: 1.2 },
  { key: "price", head: "Prix HT", kind: "amount", share: 1.5 },
  {
    key: "vat",
    head: "TVA",
    kind: "choice",
    share: 1.3,
    options: [
      { value: "2000", label: "20 %" },
      { value: "1000", label: "10 %" },
      { value: "550", label: "5,5 %" },
    ],
  },
];
const start: readonly Line[] = [
  { id: "1", label: "Reliure de registres, demi-toile", quantity: "12", price: "65,00", vat: "2000" },
  { id: "2", label: "Restauration d’un plan cadastral", quantity: "1", price: "480,00", vat: "2000" },
];
const clients = [...new Set(invoices.map(({ client }) => client))].map((name) => ({ id: name, name }));
let made = 0;
const newLine = (): Line => ({ id: `new-${++made}`, label: "", quantity: "1", price: "", vat: "2000" });

async function sendDraft(lines: readonly Line[]): Promise<Date> {
  const body = new URLSearchParams({ lines: JSON.stringify(lines) });
  const answer = await fetch("/_galerie/brouillon", { method: "POST", body });
  if (!answer.ok) throw new Error(`the draft was answered ${answer.status}`);
  return new Date(((await answer.json()) as { at: string }).at);
}

export default function Forms() {
  const errors = useActionData<{ errors: FieldErrors }>()?.errors;
  const [lines, setLines] = useState(start);
  const draft = useDraft({
    person: "galerie",
    key: "invoice:new",
    value: lines,
    savedAt: null,
    restore: setLines,
    save: sendDraft,
  });
  const giveUp = () => {
    draft.forget(start);
    setLines(start);
  };
  return (
    <div className="stack">
      <PageHead title="Nouvelle facture" below={<DraftMark state={draft.state} />} />
      <Form method="post" className="stack" noValidate>
        <DraftFound at={draft.found} onForget={giveUp} />
        <ErrorSummary errors={errors} />
        <Fields errors={errors} lines={lines} setLines={setLines} />
        <div className="actions">
          <button type="submit" className="button button-main">
            Soumettre la facture
          </button>
          <button type="submit" className="button">
            Enregistrer sans soumettre
          </button>
        </div>
      </Form>
      <DangerousActs />
    </div>
  );
}

type FieldsProps = {
  errors: FieldErrors | undefined;
  lines: readonly Line[];
  setLines: (lines: readonly Line[]) => void;
};

function Fields({ errors, lines, setLines }: FieldsProps) {
  const language = useLanguage();
  return (
    <>
      <TextField
        name="client"
        label="Client"
        errors={errors}
        help="Une personne, une entreprise, une collectivité."
      />
      <SelectField name="terms" label="Échéance" errors={errors} defaultValue="30">
        <option value="30">30 jours</option>
        <option value="45">45 jours fin de mois</option>
      </SelectField>
      <LineEditor
        caption="Lignes de la facture"
        name="lines"
        columns={columns}
        lines={lines}
        onChange={setLines}
        newLine={newLine}
        errors={errors}
        readout={{ head: "Total HT", of: (line) => totalOf(line, language) }}
      />
      <AmountField
        name="deposit"
        label="Acompte reçu"
        optional
        errors={errors}
        help="Par exemple 1 234,56."
      />
      <TextAreaField name="note" label="Mot pour le client" optional errors={errors} />
      <PeopleField
        {...{
          name: "also",
          label: "En copie",
          errors,
          people: clients,
          ticked: (id) => id === "Camille Lafitte",
        }}
      />
      <CheckField name="copy" label="M’envoyer une copie" help="À l’adresse de votre compte." />
    </>
  );
}

function DangerousActs() {
  const effect = "Le brouillon et ses lignes seront supprimés. Aucun numéro n’est perdu : il n’en avait pas.";
  const whyNot = "Une facture qui n’est pas validée se corrige directement.";
  return (
    <div className="actions">
      <ConfirmButton label="Supprimer ce brouillon" icon="trash" effect={<p>{effect}</p>} />
      <ConfirmButton label="Faire un avoir" effect="" whyNot={whyNot} />
    </div>
  );
}

function totalOf({ quantity = "", price = "" }: Line, language: string): string {
  const [times, each] = [parseAmount(quantity, language), parseAmount(price, language)];
  if ("error" in times || "error" in each) return "–";
  return formatCents((times.cents * each.cents) / 100n, language);
}

export async function action({ request }: { request: Request }) {
  const form = await request.formData();
  const errors: Record<string, string> = {};
  if (!form.get("client")) errors.client = "Choisissez à qui la facture est adressée.";
  if (!form.get("lines.0.label")) errors["lines.0.label"] = "Dites ce que cette ligne facture.";
  const deposit = parseAmount(String(form.get("deposit") || "0"), "fr");
  if ("error" in deposit) errors.deposit = say(amountErrors[deposit.error], "fr");
  return { errors };
}
