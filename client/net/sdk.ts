/** The part of the SDK that is needed, in a file of its own: so only that part is loaded, and only when it is. */
export { Client } from "@colyseus/sdk";
