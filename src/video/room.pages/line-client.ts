import type { FieldErrors } from "../../design/field.tsx";
import { holdLine } from "../../design/held-line.ts";
import type { Language } from "../../foundation/words.ts";
import type { Standing } from "../line.ts";

/** What the line tells; `gone` when the key is worth nothing any more. */
export type Told =
  | Standing
  | { readonly kind: "signal"; readonly from: string; readonly data: unknown }
  | { readonly kind: "gone" };

interface LineHearer {
  hear(told: Told): void;
  /** The line is cut and tries again, or is back. */
  cut(isCut: boolean): void;
}

const address = "/visio-ligne";
const withKey = (key: string) => ({ authorization: `Bearer ${key}` });

/** Holds the line of a key open, for as long as it waits or is within; answers how to hang up. */
export function openLine(key: string, { hear, cut }: LineHearer): () => void {
  let last: Standing | null = null;
  return holdLine<Told>(
    { address, key },
    {
      cut(isCut) {
        if (!isCut) last = null;
        cut(isCut);
      },
      hear(told) {
        if (told.kind === "standing") last = told;
        hear(told);
      },
      refused: () => hear({ kind: "gone" }),
      goesOn: () => last === null || ["waiting", "in"].includes(last.state),
    },
  );
}

/** Says something to another browser of the room. */
export async function sendTo(key: string, to: string, data: unknown): Promise<void> {
  const headers = { ...withKey(key), "content-type": "application/json" };
  const body = JSON.stringify({ to, data });
  await fetch(address, { method: "POST", headers, body }).catch(() => undefined);
}

export interface RefusedForm {
  readonly errors: FieldErrors;
  readonly whole?: string | undefined;
}

interface Answered<Result> {
  readonly result: Result | null;
  readonly refused: RefusedForm;
}

interface Asked {
  readonly to: string;
  readonly method?: "POST" | "PUT";
  readonly language: Language;
}

/** Asks for something by one's key; a refusal is answered as a form's. Thrown where no line is. */
export async function askLine<Result>(
  key: string,
  { to, method = "POST", language }: Asked,
  said: object | File | null,
): Promise<Answered<Result>> {
  const isFile = said instanceof File;
  const headers = {
    ...withKey(key),
    "accept-language": language,
    ...(isFile ? { "x-name": encodeURIComponent(said.name) } : { "content-type": "application/json" }),
  };
  const response = await fetch(`${address}${to}`, {
    method,
    headers,
    body: isFile ? said : JSON.stringify(said),
  });
  if (!response.ok) throw new Error(`the line answers ${response.status}`);
  const { result = null, refused = { errors: {} } } = (await response.json()) as Partial<Answered<Result>>;
  return { result, refused };
}

/** Leaves, also while the page is closing; what was still being typed goes along, kept first. */
export async function depart(key: string, note: { was: string; text: string } | null): Promise<void> {
  const headers = { ...withKey(key), "content-type": "application/json" };
  const request = { method: "POST", headers, body: JSON.stringify(note ? { note } : {}), keepalive: true };
  await fetch(`${address}/depart`, request).catch(() => undefined);
}

/** Where the form that opens a file leads. */
export const addressOfFile = (id: string): string => `${address}/fichiers/${id}`;
