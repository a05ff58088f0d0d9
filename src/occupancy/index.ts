export { holdings } from "./holdings.ts";
export {
  type Busy,
  lockResources,
  occupy,
  occupyWhoIsFree,
  readBusy,
  release,
  releaseKind,
  type Span,
  type Taker,
  type Taking,
} from "./taken.sql.ts";
