import { z } from "zod";
import type { Actor } from "../actor.ts";
import type { FileExport } from "../file-export.ts";
import type { Scene } from "../scene.ts";
import type { Language, Word } from "../words.ts";
import { type Columns, leave, type Row } from "./leave.ts";

const rowsAtOnce = 1000;
const format = z.enum(["csv", "xlsx"]).default("csv");

interface ListExport<Input extends z.ZodObject, From> {
  readonly name: string;
  readonly label: Word;
  /** The input of the list's view, without its page. */
  readonly input: Input;
  readonly file: string;
  readonly columns: Columns;
  may(actor: Actor, input: z.output<Input>): boolean;
  page(
    input: z.output<Input>,
    scene: Scene,
    cut: { limit: number; offset: number },
  ): Promise<{ rows: readonly From[]; total: number }>;
  row(from: From, language: Language): Row;
}

/**
 * A list as a file: the same question as its view asks, the same filters, all its pages. It is read a
 * thousand lines at a time, so that a long one takes no more memory than a short one.
 */
export function listExport<Input extends z.ZodObject, From>(list: ListExport<Input, From>): FileExport {
  const parse = (asked: unknown) => list.input.parse(asked) as z.output<Input>;
  return {
    name: list.name,
    label: list.label,
    input: list.input.extend({ format }),
    makes: "file",
    may: (actor, input) => list.may(actor, parse(input)),
    async write(asked, scene, sink) {
      const input = parse(asked);
      const first = await list.page(input, scene, { limit: rowsAtOnce, offset: 0 });
      const { file: name, label: title, columns } = list;
      const as = format.parse((asked as { format?: unknown }).format);
      const leaving = { format: as, name, title, columns, count: first.total };
      return leave(scene, sink, leaving, rowsFrom(list, input, scene, first));
    },
  };
}

async function* rowsFrom<Input extends z.ZodObject, From>(
  list: ListExport<Input, From>,
  input: z.output<Input>,
  scene: Scene,
  first: { rows: readonly From[]; total: number },
): AsyncGenerator<Row> {
  let { rows } = first;
  for (let offset = 0; rows.length > 0; ) {
    for (const each of rows) yield list.row(each, scene.actor.language);
    offset += rows.length;
    if (offset >= first.total) return;
    ({ rows } = await list.page(input, scene, { limit: rowsAtOnce, offset }));
  }
}
