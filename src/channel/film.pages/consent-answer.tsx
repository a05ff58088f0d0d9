import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";

/** The buttons by which somebody agrees to be shown, or takes it back: only what changes their answer. */
export function ConsentAnswer({ given }: { given: boolean | null }) {
  const say = useSay();
  return (
    <>
      {given !== true && (
        <button type="submit" name="given" value="yes" className="button button-main">
          {say(words.giveConsent)}
        </button>
      )}
      {given !== false && (
        <button type="submit" name="given" value="no" className="button">
          {say(words.refuseConsent)}
        </button>
      )}
    </>
  );
}

/** Where somebody's answer stands, in a sentence. */
export function useConsentSaid(given: boolean | null): string {
  const say = useSay();
  if (given === null) return say(words.consentAsked);
  return say(given ? words.consentGiven : words.consentRefused);
}
