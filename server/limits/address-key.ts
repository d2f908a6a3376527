import { createHmac, randomBytes } from "node:crypto";
import { isIPv6 } from "node:net";

/** Dies with the process, so that no key can be traced back to an address later. */
const secret = randomBytes(32);

/**
 * A name for a network address that is good for limits and nothing else: it cannot be turned back. All addresses of an
 * IPv6 network (/64) have one name, since one device may use any of them.
 */
export function addressKey(address: string): string {
  return createHmac("sha256", secret).update(networkOf(address)).digest("base64");
}

function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  if (!isIPv6(plain)) return plain;
  const [head = "", tail] = plain.toLowerCase().split("::");
  const front = head.split(":").filter((part) => part !== "");
  const back = (tail ?? "").split(":").filter((part) => part !== "");
  const zeros = tail === undefined ? 0 : 8 - front.length - back.length;
  const groups = [...front, ...Array.from({ length: Math.max(0, zeros) }, () => "0"), ...back];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
