import { ActForm } from "../../design/act-form.tsx";
import { TextField } from "../../design/field.tsx";
import { formatDate, formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { durationSaid } from "../sheet-said.ts";
import { sheetWords } from "../sheet-words.ts";
import { useWhen } from "./own-panel.tsx";
import type { Found } from "./sheets.tsx";
import { SignaturePad } from "./signature-pad.tsx";

type Sheet = Found["sheets"][number];
type Props = { sheet: Sheet; found: Found; answer: ActAnswer | undefined };

/** One half-day: its code, who signed and how, who has not; then its seal. */
export function SheetPanel({ sheet, found, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { day, half, startsAt, endsAt, lines, missing, code, sealedAt } = sheet;
  const hours = { from: formatTime(startsAt, language), to: formatTime(endsAt, language) };
  const title = say(sheetWords.when, {
    ...{ day: formatDate(day, language), half: say(sheetWords[`half-${half}`]), ...hours },
  });
  const all = lines.length + missing.length;
  return (
    <section className="panel stack" aria-label={title}>
      <h2>{title}</h2>
      <p>{say(sheetWords.signed, { n: lines.length, all })}</p>
      {sealedAt ? (
        <Sealed sheet={sheet} event={found.event.id} />
      ) : (
        <p>
          {say(sheetWords.code)} : <strong className="sheet-code">{code}</strong>
        </p>
      )}
      <Lines sheet={sheet} found={found} answer={answer} />
      {!sealedAt && <Missing sheet={sheet} found={found} answer={answer} />}
      {!sealedAt && found.hosts && <Seal sheet={sheet} found={found} answer={answer} />}
    </section>
  );
}

function Sealed({ sheet, event }: { sheet: Sheet; event: string }) {
  const say = useSay();
  const when = useWhen();
  const { sealedAt, sealer, seal, holds, id } = sheet;
  if (!sealedAt) return null;
  return (
    <>
      <p>
        <StateMark
          icon={holds ? "lock" : "alert-triangle"}
          tone={holds ? "good" : "wrong"}
          label={say(sheetWords.sealed, { ...when(sealedAt), name: sealer ?? "–" })}
        />
      </p>
      <p className="quiet sheet-hash">
        {say(sheetWords.hash, { seal: seal ?? "" })}
        <br />
        {say(holds ? sheetWords.holds : sheetWords.broken)}
      </p>
      <p>
        <a className="button" href={`/evenements/${event}/emargement/${id}.pdf`}>
          {say(sheetWords.openPdf)}
        </a>
      </p>
    </>
  );
}

function Lines({ sheet, found, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  return (
    <ul className="todo">
      {sheet.lines.map(({ registration, name, way, minutes, signedAt, corrected, why }) => {
        const intent = `correct:${sheet.id}+${registration}`;
        const shared = { intent, formKey: found.formKey, fold: found.formKey };
        return (
          <li key={registration}>
            <span className="todo-name">{name}</span>
            <span className="todo-detail">
              {say(sheetWords[`way-${way}`], { duration: durationSaid(minutes) })} ·{" "}
              {formatTime(signedAt, language)}
              {corrected !== null &&
                ` · ${say(sheetWords.corrected, { duration: durationSaid(corrected), why: why ?? "" })}`}
            </span>
            {sheet.sealedAt && (
              <ActForm
                {...shared}
                refused={answer?.intent === intent}
                label={say(sheetWords.correct, { name })}
              >
                <TextField
                  {...fieldIn(answer, intent, { minutes: String(corrected ?? minutes) })("minutes")}
                  inputMode="numeric"
                  label={say(sheetWords.minutes)}
                />
                <TextField {...fieldIn(answer, intent)("why")} label={say(sheetWords.why)} />
              </ActForm>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Who has not signed yet: the telephone goes from hand to hand. */
function Missing({ sheet, found, answer }: Props) {
  const say = useSay();
  return (
    <>
      {sheet.missing
        .filter(({ mode }) => mode === "site")
        .map(({ registration, name }) => {
          const intent = `sign:${sheet.id}+${registration}`;
          const shared = { intent, formKey: found.formKey, fold: found.formKey };
          return (
            <ActForm
              key={registration}
              {...shared}
              refused={answer?.intent === intent}
              label={say(sheetWords.signNow, { name })}
            >
              <SignaturePad name={`${intent}.drawing`} label={name} />
            </ActForm>
          );
        })}
    </>
  );
}

function Seal({ sheet, found, answer }: Props) {
  const say = useSay();
  const intent = `seal:${sheet.id}`;
  return (
    <ActForm
      {...{ intent, formKey: found.formKey, fold: found.formKey, refused: answer?.intent === intent }}
      label={say(sheetWords.sealSheet)}
      whyNot={sheet.endsAt > found.now ? say(sheetWords.sealLater) : undefined}
    >
      <p>{say(sheetWords.sealWhy)}</p>
      <SignaturePad name={`${intent}.drawing`} label={say(sheetWords.sealSheet)} />
    </ActForm>
  );
}
