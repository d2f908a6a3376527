import type { Client } from "@colyseus/core";
import type { ServerMessages } from "../../shared/protocol.ts";
import type { CheckedJoin } from "./join-options.ts";

/** What a connection is in its room. */
type Place = { role: "player"; seat: string } | { role: "host" } | { role: "board" };

/** What is known of a connection before it is in the room. */
export interface Admission {
  options: CheckedJoin;
  /** Key of its network address. */
  address: string;
}

/** A connection to a session's room. */
export type Member = Client<{ userData: Place; auth: Admission; messages: ServerMessages }>;
