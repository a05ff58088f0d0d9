import { useLoaderData } from "react-router";
import { type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { type Line, LineEditor } from "../../design/line-editor.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import { lineColumns } from "./entry-start.ts";
import type { loader } from "./new.tsx";
import { words as page } from "./words.ts";

/** What the form holds while it is typed, and what its draft keeps. */
export interface TypedEntry {
  readonly journal: string;
  readonly date: string;
  readonly documentRef: string;
  readonly label: string;
  readonly lines: readonly Line[];
}

let made = 0;
export const emptyLine = (): Line => ({
  ...Object.fromEntries(lineColumns.map((column) => [column, ""])),
  id: `line-${++made}`,
});

type Props = {
  value: TypedEntry;
  set: (change: Partial<TypedEntry>) => void;
  errors: FieldErrors | undefined;
};

export function Head({ value, set, errors }: Props) {
  const { journals, today } = useLoaderData<typeof loader>();
  const say = useSay();
  const text = (name: "documentRef" | "label", label: string, maxLength: number) => (
    <TextField
      {...{ name, label, maxLength, errors, value: value[name] }}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <div className="entry-head">
      <SelectField
        {...{ name: "journal", label: say(words.journal), errors, value: value.journal }}
        onChange={(event) => set({ journal: event.currentTarget.value })}
      >
        {journals.map(({ code, label }) => (
          <option key={code} value={code}>{`${code} · ${label}`}</option>
        ))}
      </SelectField>
      <TextField
        {...{ name: "date", type: "date", label: say(words.date), max: today, errors, value: value.date }}
        onChange={(event) => set({ date: event.currentTarget.value })}
      />
      {text("documentRef", say(words.documentRef), 60)}
      {text("label", say(words.entryLabel), 200)}
    </div>
  );
}

export function Lines({ value, set, errors }: Props) {
  const { accounts } = useLoaderData<typeof loader>();
  const say = useSay();
  const nameOf = ({ account = "" }: Line) => {
    const code = account.trim().toUpperCase();
    if (code.length < 3) return "";
    return accounts.find((each) => each.code === code)?.label ?? say(page.unreadable);
  };
  return (
    <LineEditor
      caption={say(words.lines)}
      name="lines"
      lines={value.lines}
      onChange={(lines) => set({ lines })}
      newLine={emptyLine}
      errors={errors}
      columns={[
        { key: "account", head: say(words.account), kind: "text", share: 1.3 },
        { key: "thirdParty", head: say(words.thirdParty), kind: "text", share: 1.3 },
        { key: "activity", head: say(words.activity), kind: "text", share: 1.1 },
        { key: "label", head: say(words.label), kind: "text", share: 2.4 },
        { key: "debit", head: say(words.debit), kind: "amount", share: 1.5 },
        { key: "credit", head: say(words.credit), kind: "amount", share: 1.5 },
      ]}
      readout={{ head: say(page.accountName), of: nameOf }}
    />
  );
}
