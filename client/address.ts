/** Which screen an address asks for. */
export type Address =
  | { screen: "join"; code: string; secret: string | undefined }
  | {
      screen:
        | "host"
        | "board"
        | "kit"
        | "paper"
        | "help"
        | "stories"
        | "minigames"
        | "report"
        | "privacy"
        | "check"
        | "design";
    };

/**
 * Reads an address. What is not known leads to the join screen, where everybody finds their way.
 *
 * @param pathname `/`, `/j/123456`, `/stories`, `/stories/NAME`, or the name of another screen, as in `/host`.
 * @param hash The fragment with its `#`; on a join link it holds the session's long secret. Screens with an own fragment
 *   read it themselves.
 */
export function readAddress(pathname: string, hash: string): Address {
  const [first = "", second = ""] = pathname.split("/").filter((part) => part !== "");
  switch (first) {
    case "host":
    case "board":
    case "kit":
    case "paper":
    case "help":
    case "stories":
    case "minigames":
    case "report":
    case "privacy":
    case "check":
    case "design":
      return { screen: first };
    case "j": {
      const code = /^\d{6}$/.test(second) ? second : "";
      const secret = hash.slice(1);
      return { screen: "join", code, secret: code !== "" && /^[\w-]{16,128}$/.test(secret) ? secret : undefined };
    }
    default:
      return { screen: "join", code: "", secret: undefined };
  }
}
