import { redirect } from "react-router";
import type { FieldErrors } from "../../design/field.tsx";
import { formErrors } from "../../doors/web/answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { setGrid } from "../set-grid.ts";
import { setStages } from "../set-stages.ts";

/**
 * The lines in the order of the places written in them: one that moves up comes before the line that had the
 * place, one that moves down after it. A line without a place keeps its own.
 */
export function inOrder(rows: readonly string[], placeOf: (row: string) => string): string[] {
  const wanted = rows.map((row, n) => {
    const asked = Number(placeOf(row)) || n + 1;
    return { row, n, asked, side: Math.sign(asked - (n + 1)) };
  });
  return wanted.sort((a, b) => a.asked - b.asked || a.side - b.side || a.n - b.n).map(({ row }) => row);
}

const idOf = (row: string) => (row.startsWith("new") ? null : row);

/** What the two forms of the page ask for; a refusal is put beside the line that it is about. */
export async function actOnGrids(web: WebContext, request: Request) {
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const call = { key: text("key") };
  const intent = text("intent");
  const all = form.getAll("row").map(String);
  // One that is emptied is left out.
  const rows = inOrder(all, (row) => text(`${row}.place`)).filter((row) => text(`${row}.name`) !== "");
  const lines = rows.map((row) => ({ id: idOf(row), name: text(`${row}.name`) }));
  const outcome =
    intent === "stages"
      ? await web.performOperation(setStages, { stages: lines }, call)
      : await web.performOperation(
          setGrid,
          {
            competences: lines.map((line, n) => ({ ...line, domain: text(`${rows[n]}.domain`) })),
            levels: [0, 1, 2, 3, 4].map((level) => text(`level.${level}`)),
          },
          call,
        );
  if (outcome.ok) return redirect("/cooperative/parcours?fait=1");
  const { errors, whole } = formErrors(outcome.refusal, web.language);
  return { errors: besideLines(errors, rows), whole, intent, typed: typedOf(form) };
}

function besideLines(errors: Readonly<Record<string, string>>, rows: readonly string[]): FieldErrors {
  const own = Object.entries(errors).map(([field, sentence]) => {
    const [list, n = "", name] = field.split(".");
    return [list === "levels" ? `level.${n}` : `${rows[Number(n)]}.${name}`, sentence] as const;
  });
  return Object.fromEntries(own);
}
