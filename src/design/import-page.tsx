import type { ReactNode } from "react";
import { Form, Link, useNavigation } from "react-router";
import { type Column, DataTable } from "./data-table.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { type FieldErrors, TextField } from "./field.tsx";
import { importWords as words } from "./import-words.ts";
import { PageHead } from "./page-head.tsx";
import { useSay } from "./speak.ts";

/** What every import answers, beside its own counts. */
export interface ImportTold {
  readonly fileName: string;
  readonly heads?: readonly string[];
  readonly firstLines?: readonly (readonly string[])[];
  readonly unread: readonly string[];
}

export interface ImportAnswer<Told> {
  readonly told: Told | null;
  readonly done: boolean;
  readonly refused: {
    readonly errors: FieldErrors;
    readonly whole: string | undefined;
    readonly details: readonly string[];
  } | null;
}

interface ImportPageProps<Told extends ImportTold> {
  readonly title: string;
  readonly intro: readonly string[];
  /** Where the template is downloaded; none for a file whose form others give. */
  readonly template?: string;
  /** Where one goes on once it is taken over. */
  readonly next?: { readonly to: string; readonly label: string };
  /** The kinds of file that are read, as a browser is told. */
  readonly accept?: string;
  readonly formKey: string;
  readonly answer: ImportAnswer<Told> | undefined;
  /** What would be, or was, taken over: a line for each fact, and what a person should look at. */
  facts(told: Told): readonly string[];
  warnings?(told: Told): readonly string[];
  readonly children?: ReactNode;
}

/** The page of an import: the file is checked first, then taken over with the very same file. */
export function ImportPage<Told extends ImportTold>(props: ImportPageProps<Told>) {
  const { title, intro, template, answer } = props;
  const say = useSay();
  const refused = answer?.refused;
  return (
    <div className="stack">
      <PageHead
        title={title}
        action={
          template && (
            <a className="button" href={template}>
              {say(words.template)}
            </a>
          )
        }
      />
      {[...intro, say(words.allOrNothing)].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Refused refused={refused} />
      {answer?.told && <Told {...props} told={answer.told} done={answer.done} />}
      <FileForm {...props} />
    </div>
  );
}

function Refused({ refused }: { refused: ImportAnswer<unknown>["refused"] | undefined }) {
  if (!refused) return null;
  return (
    <>
      <ErrorSummary errors={refused.errors} whole={refused.whole} />
      {refused.details.length > 0 && (
        <ul>
          {refused.details.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function FileForm<Told extends ImportTold>(props: ImportPageProps<Told>) {
  const { title, formKey, answer, children, accept = ".csv,.xlsx,.txt" } = props;
  const say = useSay();
  const busy = useNavigation().state !== "idle";
  const ready = answer?.told && !answer.done;
  const refused = answer?.refused;
  return (
    <Form method="post" encType="multipart/form-data" className="stack" noValidate>
      <input type="hidden" name="key" value={formKey} />
      <TextField
        {...{ name: "file", type: "file", accept, errors: refused?.errors }}
        label={say(words.file)}
        help={say(words.fileHelp)}
      />
      {children}
      <div className="actions">
        <button
          {...{ type: "submit", name: "act", value: "check", disabled: busy }}
          className={ready ? "button" : "button button-main"}
        >
          {say(words.check)}
        </button>
        {ready && (
          <button
            {...{ type: "submit", name: "act", value: "import", disabled: busy }}
            className="button button-main"
          >
            {title}
          </button>
        )}
      </div>
    </Form>
  );
}

function Told<T extends ImportTold>(props: ImportPageProps<T> & { told: T; done: boolean }) {
  const { told, done, facts, warnings, next } = props;
  const say = useSay();
  const toCheck = [
    ...(warnings?.(told) ?? []),
    ...(told.unread.length > 0 ? [say(words.unread, { list: told.unread.join(", ") })] : []),
  ];
  return (
    <section className="stack" role="status">
      <h2>{say(done ? words.done : words.would, { name: told.fileName })}</h2>
      <ul>
        {facts(told).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {toCheck.length > 0 && (
        <>
          <h3>{say(words.toCheck)}</h3>
          <ul>
            {toCheck.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {done ? (
        <p>
          <Link className="button button-main" to={next?.to ?? "/comptabilite/import"}>
            {next?.label ?? say(words.next)}
          </Link>
        </p>
      ) : (
        <FirstLines heads={told.heads ?? []} rows={told.firstLines ?? []} />
      )}
    </section>
  );
}

function FirstLines({ heads, rows }: { heads: readonly string[]; rows: readonly (readonly string[])[] }) {
  const say = useSay();
  const filled = heads.map((head, i) => ({ head, i })).filter(({ i }) => rows.some((row) => row[i] !== ""));
  const columns = filled.map(({ head, i }, place): Column<readonly string[]> => {
    const phone = place === 0 ? ("title" as const) : ("fact" as const);
    return { key: head, head, cell: (row) => row[i], ...(place < 3 && { phone }) };
  });
  return (
    <>
      <h3>{say(words.firstLines)}</h3>
      <DataTable
        caption={say(words.firstLines)}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.join("|")}
        search={new URLSearchParams()}
        sort={{ key: "", direction: "asc" }}
      />
    </>
  );
}
