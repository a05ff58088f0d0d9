import { Choices } from "../../design/choices.tsx";
import { type FieldErrors, SelectField, TextAreaField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { type Block, type BlockKind, listed } from "../block.ts";
import type { Picture } from "../picture.ts";
import { words } from "../words.ts";

type BlockFieldsProps = {
  block: Block;
  n: number;
  last: boolean;
  errors: FieldErrors | undefined;
  choices: readonly Pick<Picture, "id" | "name" | "alt">[];
};

/** What each kind asks beside its title. */
const asks: Readonly<Record<BlockKind, readonly ("text" | "picture" | "of" | "link")[]>> = {
  text: ["text", "picture"],
  picture: ["picture", "text"],
  steps: ["text", "picture"],
  figures: [],
  list: ["of"],
  quote: ["text", "picture"],
  partners: ["text"],
  questions: ["text"],
  call: ["link"],
};
const helps: Partial<Record<BlockKind, keyof typeof words>> = {
  text: "help-text",
  steps: "help-items",
  questions: "help-items",
  partners: "help-partners",
  quote: "help-quote",
};

/** One block of a page, with what moves it: all of it works by keyboard and without a script. */
export function BlockFields({ block, n, last, errors, choices }: BlockFieldsProps) {
  const say = useSay();
  const { kind } = block;
  const name = (field: string) => `blocks.${n}.${field}`;
  return (
    <fieldset className="panel stack site-edited">
      <legend>
        {say(words.blockN, { n: n + 1 })} · {say(words[`kind-${kind}`])}
      </legend>
      <input type="hidden" name={name("kind")} value={kind} />
      <TextField
        {...{ name: name("title"), errors, defaultValue: block.title }}
        label={say(words.blockTitle)}
        optional={kind !== "call"}
      />
      <Asked {...{ block, n, errors, choices }} />
      <Moves n={n} last={last} />
    </fieldset>
  );
}

/** The fields of its kind. */
function Asked({ block, n, errors, choices }: Omit<BlockFieldsProps, "last">) {
  const say = useSay();
  const { kind } = block;
  const name = (field: string) => `blocks.${n}.${field}`;
  const help = helps[kind];
  return (
    <>
      {asks[kind].includes("text") && (
        <TextAreaField
          {...{ name: name("text"), errors, defaultValue: block.text, rows: kind === "quote" ? 3 : 8 }}
          label={say(words.blockText)}
          help={help && say(words[help])}
          optional={kind === "picture"}
        />
      )}
      {asks[kind].includes("picture") && (
        <SelectField
          {...{ name: name("picture"), errors, defaultValue: block.picture ?? "" }}
          label={say(words.blockPicture)}
          optional={kind !== "picture"}
        >
          <Choices
            none={say(words.noPicture)}
            among={choices.map((one) => ({ id: one.id, name: `${one.alt} (${one.name})` }))}
          />
        </SelectField>
      )}
      {asks[kind].includes("of") && (
        <SelectField
          {...{ name: name("of"), errors, defaultValue: block.of ?? "events" }}
          label={say(words.blockOf)}
        >
          <Choices among={listed.map((one) => ({ id: one, name: say(words[`of-${one}`]) }))} />
        </SelectField>
      )}
      {asks[kind].includes("link") && (
        <TextField
          {...{ name: name("link"), errors, defaultValue: block.link }}
          label={say(words.blockLink)}
          help={say(words.linkHelp)}
        />
      )}
    </>
  );
}

function Moves({ n, last }: { n: number; last: boolean }) {
  const say = useSay();
  const move = (intent: string, short: (typeof words)["up"], whole: (typeof words)["up"]) => (
    <button type="submit" name="intent" value={`${intent}.${n}`} className="button" formNoValidate>
      <span aria-hidden="true">{say(short)}</span>
      <span className="unseen">{say(whole, { n: n + 1 })}</span>
    </button>
  );
  return (
    <div className="actions">
      {n > 0 && move("up", words.up, words.upN)}
      {!last && move("down", words.down, words.downN)}
      {move("away", words.takeAway, words.takeAwayN)}
    </div>
  );
}
