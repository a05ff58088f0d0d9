import { type MouseEvent, type ReactNode, useId, useRef } from "react";
import { Form } from "react-router";
import { Icon, type IconName } from "./icon.tsx";
import { useSay } from "./speak.ts";
import { words } from "./words.ts";

type ConfirmButtonProps = {
  /** The verb on the button, and again on the one that does it. */
  label: string;
  icon?: IconName;
  /** What will happen, and what can still be done about it afterwards. */
  effect: ReactNode;
  /** Where the form is sent; the page's own address without it. */
  action?: string;
  /** Hidden fields of the form. */
  fields?: Readonly<Record<string, string>>;
  /** Why it cannot be done now: the button is shown grey, with this sentence. */
  whyNot?: string | undefined;
};

/** With script we open it; the command that does so without script would open it a second time. */
function openOnce(event: MouseEvent, dialog: HTMLDialogElement | null): void {
  event.preventDefault();
  dialog?.showModal();
}

const looks = {
  agrees: { look: "button", sure: "button button-main" },
  endangers: { look: "button button-danger", sure: "button button-danger-main" },
} as const;

/** An act that cannot be taken back asks by saying what it will do; what agrees is no danger. */
export function ConfirmButton({ label, icon, effect, action, fields = {}, whyNot }: ConfirmButtonProps) {
  const say = useSay();
  const { look, sure } = looks[icon === "check" ? "agrees" : "endangers"];
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const open = (event: MouseEvent) => openOnce(event, dialog.current);
  const close = () => dialog.current?.close();
  if (whyNot) {
    return (
      <span className="refused">
        <button type="button" className={look} aria-disabled="true" aria-describedby={id}>
          {icon && <Icon name={icon} size="small" />}
          {label}
        </button>
        <span id={id}>{whyNot}</span>
      </span>
    );
  }
  return (
    <>
      <button type="button" className={look} onClick={open} {...command("show-modal", id)}>
        {icon && <Icon name={icon} size="small" />}
        {label}
      </button>
      <dialog
        ref={dialog}
        id={id}
        className="dialog"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-effect`}
      >
        <h2 id={`${id}-title`}>{label}</h2>
        <div id={`${id}-effect`}>{effect}</div>
        <Form method="post" {...(action && { action })} onSubmit={close}>
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <div className="actions">
            <button type="submit" className={sure}>
              {label}
            </button>
            <button type="button" className="button" onClick={close} {...command("close", id)}>
              {say(words.cancel)}
            </button>
          </div>
        </Form>
      </dialog>
    </>
  );
}

/** The same in HTML alone, for a page whose script has not arrived (HTML, invoker commands). */
function command(command: "show-modal" | "close", commandfor: string) {
  return { command, commandfor };
}
