import { Refused } from "../foundation/refusal.ts";
import { ModelSilent } from "./model.ts";
import { refusals } from "./refusals.ts";

/** What waits on the model is refused in words where it does not answer. */
export async function orSilent<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ModelSilent) throw new Refused(refusals.modelSilent());
    throw error;
  }
}

/** The same where the rest of the page stands without it. */
export async function orNothing<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ModelSilent) return null;
    throw error;
  }
}
