import { countContributions } from "./count-contributions.ts";
import { provideLeave } from "./provide-leave.ts";
import { shutMonth } from "./shut-month.ts";
import type { Step } from "./step.ts";

/**
 * The steps of the close, in order: what activities give, what they owe for leave, then no entry any more.
 * Services between activities (R3.24) have their place before the last.
 */
export const steps: readonly Step[] = [countContributions, provideLeave, shutMonth];
