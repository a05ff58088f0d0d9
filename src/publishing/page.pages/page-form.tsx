import { Form } from "react-router";
import { Choices } from "../../design/choices.tsx";
import { type FieldErrors, SelectField, TextAreaField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { type Block, blockKinds } from "../block.ts";
import type { Picture } from "../picture.ts";
import { words } from "../words.ts";
import { BlockFields } from "./block-fields.tsx";

/** What the form answers where it is not kept: refused, or only put in another order. */
export interface PageAnswer {
  readonly errors: FieldErrors;
  readonly whole?: string | undefined;
  readonly typed: {
    readonly slug: string;
    readonly position: string | null;
    readonly title: string;
    readonly description: string;
    readonly blocks: readonly Block[];
  };
  /** Another at each answer, so that the fields show what it holds. */
  readonly turn: string;
}

type PageFormProps = {
  known: PageAnswer["typed"];
  answer: PageAnswer | undefined;
  /** The version before one’s eyes; none for a new page. */
  after: number | null;
  home: boolean;
  formKey: string;
  choices: readonly Pick<Picture, "id" | "name" | "alt">[];
};

/** A page as it is written, block after block. */
export function PageForm({ known, answer, after, home, formKey, choices }: PageFormProps) {
  const say = useSay();
  const { slug, position, title, description, blocks } = answer?.typed ?? known;
  const errors = answer?.errors;
  return (
    <Form method="post" className="stack" noValidate key={answer?.turn ?? formKey} preventScrollReset>
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="blocks" value={blocks.length} />
      {after !== null && <input type="hidden" name="after" value={after} />}
      {/* Enter keeps the page: it does not press the first button that moves a block. */}
      <button type="submit" name="intent" value="save" className="unseen" tabIndex={-1} aria-hidden="true" />
      <TextField {...{ name: "title", errors, defaultValue: title }} label={say(words.title)} />
      <TextAreaField
        {...{ name: "description", errors, defaultValue: description, rows: 2 }}
        label={say(words.description)}
        help={say(words.descriptionHelp)}
        optional
      />
      {after === null && !home && <AddressFields {...{ slug, position, errors }} />}
      {home && <input type="hidden" name="slug" value={slug} />}
      {blocks.map((block, n) => (
        <BlockFields
          // biome-ignore lint/suspicious/noArrayIndexKey: the form is drawn anew when their order changes
          key={n}
          {...{ block, n, errors, choices }}
          last={n === blocks.length - 1}
        />
      ))}
      <fieldset className="panel site-new-block">
        <legend>{say(words.newBlock)}</legend>
        <SelectField name="newKind" errors={undefined} defaultValue="text" label={say(words.kind)}>
          <Choices among={blockKinds.map((kind) => ({ id: kind, name: say(words[`kind-${kind}`]) }))} />
        </SelectField>
        <button type="submit" name="intent" value="add" className="button" formNoValidate>
          {say(words.addBlock)}
        </button>
      </fieldset>
      <div className="actions">
        <button type="submit" name="intent" value="save" className="button button-main">
          {say(words.changePage)}
        </button>
      </div>
    </Form>
  );
}

type AddressProps = Pick<PageAnswer["typed"], "slug" | "position"> & {
  errors: FieldErrors | undefined;
  prefix?: string;
};

/** Where a page is found: the end of its address, its place in the menu. */
export function AddressFields({ slug, position, errors, prefix = "" }: AddressProps) {
  const say = useSay();
  const places = [1, 2, 3, 4, 5, 6].map((n) => ({ id: String(n), name: String(n) }));
  return (
    <>
      <TextField
        {...{ name: `${prefix}slug`, errors, defaultValue: slug }}
        label={say(words.slug)}
        help={say(words.slugHelp)}
      />
      <SelectField
        {...{ name: `${prefix}position`, errors, defaultValue: position ?? "" }}
        label={say(words.position)}
        optional
      >
        <Choices none={say(words.notInMenu)} among={places} />
      </SelectField>
    </>
  );
}
