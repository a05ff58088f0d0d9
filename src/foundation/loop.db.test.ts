import { holdToTheGate } from "../../fixtures/every-operation.ts";

holdToTheGate({ from: 0, every: 2 });
