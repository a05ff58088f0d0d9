/**
 * Drafts on the device: what a form holds, and when. Kept by person, so that two people of one computer
 * never see each other's; a device that refuses to store (private window, full disk) is no error.
 */
export type KeptDraft<Value> = {
  value: Value;
  at: string;
  /** The opening of the form in which it was typed. */
  opening?: string | undefined;
};

const PREFIX = "draft:";

export function keepDraft<Value>(person: string, key: string, draft: KeptDraft<Value>): boolean {
  try {
    localStorage.setItem(`${PREFIX}${person}:${key}`, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function keptDraft<Value>(person: string, key: string): KeptDraft<Value> | null {
  try {
    const text = localStorage.getItem(`${PREFIX}${person}:${key}`);
    return text === null ? null : (JSON.parse(text) as KeptDraft<Value>);
  } catch {
    return null;
  }
}

export function forgetDraft(person: string, key: string): void {
  try {
    localStorage.removeItem(`${PREFIX}${person}:${key}`);
  } catch {
    // Nothing was kept where nothing can be.
  }
}
