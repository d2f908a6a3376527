import type { JoinAddress } from "../../../shared/protocol.ts";

/** The address of a game as children type it: without how a browser gets there. */
export function typedAddress({ address }: JoinAddress): string {
  return address.replace(/^https?:\/\//, "");
}
