import type { JoinAddress } from "../../../shared/protocol.ts";

/** Platforms that take a link in an address of theirs, as their own share buttons do; so nothing of theirs is loaded here. */
export const platforms = ["classroom", "teams"] as const;
export type Platform = (typeof platforms)[number];

/**
 * The link that is given to a platform: with the code, which ends with the game, and without the session's long secret,
 * which is nobody else's business.
 */
export function sharedLink({ address, code }: JoinAddress): string {
  return `${address}/j/${code}`;
}

/**
 * Where a platform lets a teacher share a link.
 *
 * @param link What is shared.
 * @param title A few words beside it.
 */
export function shareAddress(platform: Platform, link: string, title: string): string {
  switch (platform) {
    case "classroom":
      return withParameters("https://classroom.google.com/share", { url: link, title });
    case "teams":
      return withParameters("https://teams.microsoft.com/share", { href: link, msgText: title, preview: "false" });
    default:
      throw new Error(`unknown platform ${platform satisfies never}`);
  }
}

function withParameters(address: string, parameters: Record<string, string>): string {
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${address}?${query.join("&")}`;
}
