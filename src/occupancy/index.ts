export { holdings } from "./holdings.ts";
export {
  type Busy,
  lockResources,
  occupy,
  readBusy,
  release,
  type Span,
  type Taker,
  type Taking,
} from "./taken.sql.ts";
