export { hideSmallNumbers, lowestMinimum, type PublishedBreakdown } from "./hide-small-numbers.ts";
