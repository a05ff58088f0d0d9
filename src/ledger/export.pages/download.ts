import type { LoaderFunctionArgs } from "react-router";
import { answerFile } from "../../doors/web/answer-file.ts";
import { webContext } from "../../doors/web/context.ts";
import type { AnyFileExport } from "../../foundation/file-export.ts";
import { exports } from "../exports.ts";

/** `/comptabilite/exports/fec?year=2026`; `part=1` is the second file, the description of a FEC. */
export function loader({ context, request, params }: LoaderFunctionArgs) {
  const made = (exports as readonly AnyFileExport[]).find(
    ({ name }) => name === `ledger.export-${params.what}`,
  );
  return answerFile(made, request, context.get(webContext));
}
