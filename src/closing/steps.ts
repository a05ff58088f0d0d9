import { bookServices } from "./book-services.ts";
import { chargePlaces } from "./charge-places.ts";
import { countContributions } from "./count-contributions.ts";
import { provideLeave } from "./provide-leave.ts";
import { shutMonth } from "./shut-month.ts";
import type { Step } from "./step.ts";

/**
 * The steps of the close, in order: what activities did for each other and had of the places, then what they
 * give, for a contribution on the result counts both; what they owe for leave; no entry any more.
 */
export const steps: readonly Step[] = [
  bookServices,
  chargePlaces,
  countContributions,
  provideLeave,
  shutMonth,
];
