import { ServerError } from "@colyseus/core";
import type { ErrorKey } from "../shared/protocol.ts";

/** Close and error code of a refusal within Colyseus' own range; readers go by the key. */
const refusedCode = 525;

/** A request or a join that is not granted, with the key of the reason. Thrown on purpose, so nobody logs it as a fault. */
export class Refused extends ServerError {
  readonly key: ErrorKey;

  constructor(key: ErrorKey) {
    super(refusedCode, key);
    this.name = "Refused";
    this.key = key;
  }
}
