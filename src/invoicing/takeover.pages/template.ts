import type { LoaderFunctionArgs } from "react-router";
import { activityColumns } from "../../activities/index.ts";
import { contractColumns } from "../../contracts/index.ts";
import { webContext } from "../../doors/web/context.ts";
import { type SheetColumn, templateOf } from "../../foundation/tabular/index.ts";
import { peopleColumns } from "../../people/index.ts";
import { customerColumns } from "../customers-sheet.ts";
import { openInvoiceTemplate } from "../open-invoices-sheet.ts";

const templates: Readonly<Record<string, readonly SheetColumn[]>> = {
  personnes: peopleColumns,
  activites: activityColumns,
  contrats: contractColumns,
  clients: customerColumns,
  factures: openInvoiceTemplate,
};

/** The template of an import: its columns in the reader's language, and one line to write over. */
export function loader({ context, params }: LoaderFunctionArgs) {
  const columns = templates[params.what ?? ""];
  if (!columns) throw new Response(null, { status: 404 });
  return new Response(templateOf(columns, context.get(webContext).language), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="modele-${params.what}.csv"`,
    },
  });
}
