import { Form, Link } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Moment } from "../../design/civil-date.tsx";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { TextAreaField, TextField } from "../../design/field.tsx";
import { Icon } from "../../design/icon.tsx";
import { useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import type { Found, Props } from "./one.tsx";
import { Previews } from "./previews.tsx";

type Item = Found["items"][number];
type CardProps = Props & { item: Item };

/** One message: who, when, what; and behind « Plus » what may be done with it. */
export function ItemCard({ item, isFirstNew, ...shared }: CardProps & { isFirstNew: boolean }) {
  const say = useSay();
  return (
    <>
      {isFirstNew && (
        <li className="thread-new" id="nouveau">
          {say(words.newHere)}
        </li>
      )}
      <li id={`m${item.seq}`} className="thread-item">
        <p className="thread-who">
          <strong>{item.name}</strong>{" "}
          <span className="quiet">
            <Moment at={item.at} />
            {item.via === "mail" && ` · ${say(words.byMail)}`}
            {item.via === "import" && ` · ${say(words.byImport)}`}
            {item.editedAt && (
              <>
                {" · "}
                <Link to={`/fils/messages/${item.id}`}>{say(words.edited)}</Link>
              </>
            )}
            {item.cut && item.person === shared.found.person && (
              <>
                {" · "}
                <Link to={`/fils/messages/${item.id}`}>{say(words.seeCut)}</Link>
              </>
            )}
          </span>
        </p>
        <Body item={item} />
        <Previews {...{ item, ...shared }} />
        {item.files.length > 0 && (
          <ul className="plain-list">
            {item.files.map(({ position, name }) => (
              <li key={position}>
                <a href={`/fils/messages/${item.id}/fichiers/${position}`}>
                  <Icon name="paperclip" size="small" /> {name}
                </a>
              </li>
            ))}
          </ul>
        )}
        <ItemActs item={item} {...shared} />
      </li>
    </>
  );
}

function Body({ item }: { item: Item }) {
  const say = useSay();
  if (item.isBlocked && !item.removal) return <p className="quiet">{say(words.fromBlocked)}</p>;
  const { removal, html, text, name } = item;
  if (!removal)
    // biome-ignore lint/security/noDangerouslySetInnerHtml: made by richText, which lets no HTML through
    return <div className="rich" dangerouslySetInnerHTML={{ __html: html ?? "" }} />;
  return (
    <div className="quiet">
      <p>
        {removal.kind === "deleted"
          ? say(words.deletedItem, { name })
          : say(words.hiddenItem, { name: removal.who, why: removal.why })}
      </p>
      {text && <p className="written">{text}</p>}
    </div>
  );
}

function ItemActs({ item, found, answer }: CardProps) {
  const say = useSay();
  const { formKey, may, person, whyNotWrite } = found;
  const own = item.person === person;
  if (item.removal)
    return (
      may.moderate &&
      item.removal.kind === "hidden" && (
        <Form method="post">
          <input type="hidden" name="key" value={`${formKey}-show-${item.seq}`} />
          <button type="submit" name="intent" value={`show:${item.id}`} className="button">
            {say(words.showItem)}
          </button>
        </Form>
      )
    );
  if (item.isBlocked) return null;
  const refused = ["edit", "hide", "report"].some((verb) => answer?.intent === `${verb}:${item.id}`);
  const shared = { item, found, answer };
  return (
    <details className="item-acts" open={refused} key={refused ? "refused" : formKey}>
      <summary>
        {say(words.more)}
        <span className="unseen"> {item.name}</span>
      </summary>
      {!whyNotWrite && <Link to={`?citer=${item.id}#repondre`}>{say(words.quote)}</Link>}
      {own ? <OwnActs {...shared} /> : <OthersActs {...shared} />}
      {may.moderate && (
        <ActForm {...actOf(shared, "hide")} label={say(words.hideItem)} dangerous>
          <TextField {...fieldOf(shared, "hide")("why")} label={say(words.why)} />
        </ActForm>
      )}
    </details>
  );
}

const actOf = ({ item, found: { formKey }, answer }: CardProps, verb: string) => ({
  ...{ intent: `${verb}:${item.id}`, formKey, fold: formKey },
  refused: answer?.intent === `${verb}:${item.id}`,
});
const fieldOf = ({ item, answer }: CardProps, verb: string, known = {}) =>
  fieldIn(answer, `${verb}:${item.id}`, known);

function OwnActs(shared: CardProps) {
  const say = useSay();
  const { item, found } = shared;
  return (
    <>
      {!found.whyNotWrite && (
        <ActForm {...actOf(shared, "edit")} label={say(words.editItem)}>
          <input type="hidden" name={`edit:${item.id}.after`} value={item.version} />
          <TextAreaField
            {...fieldOf(shared, "edit", { text: item.text ?? "" })("text")}
            label={say(words.text)}
            rows={6}
          />
        </ActForm>
      )}
      <ConfirmButton
        label={say(words.deleteItem)}
        icon="trash"
        effect={<p>{say(words.deleteEffect)}</p>}
        fields={{ intent: `delete:${item.id}`, key: `${found.formKey}-delete-${item.seq}` }}
      />
    </>
  );
}

function OthersActs(shared: CardProps) {
  const say = useSay();
  const { item, found } = shared;
  return (
    <>
      <ActForm {...actOf(shared, "report")} label={say(words.reportItem)}>
        <TextField {...fieldOf(shared, "report")("why")} label={say(words.why)} />
      </ActForm>
      {item.person && (
        <ConfirmButton
          label={say(words.block, { name: item.name })}
          icon="ban"
          effect={<p>{say(words.blockEffect)}</p>}
          fields={{ intent: `block:${item.person}`, key: `${found.formKey}-block-${item.seq}` }}
        />
      )}
    </>
  );
}
