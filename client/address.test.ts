import { describe, expect, it } from "vitest";
import { readAddress } from "./address.ts";

const secret = "0123456789abcdef0123456789abcdef";

describe("an address", () => {
  it.each(["/", "", "/something/else"])("%j asks for a code", (pathname) => {
    expect(readAddress(pathname, "")).toEqual({ screen: "join", code: "", secret: undefined });
  });

  it("a join link brings the code, and its fragment the long secret", () => {
    expect(readAddress("/j/123456", `#${secret}`)).toEqual({ screen: "join", code: "123456", secret });
    expect(readAddress("/j/123456/", "")).toEqual({ screen: "join", code: "123456", secret: undefined });
  });

  it("a join link with a broken code asks for the code, and its fragment is not believed", () => {
    expect(readAddress("/j/12a456", `#${secret}`)).toEqual({ screen: "join", code: "", secret: undefined });
  });

  it("a fragment that cannot be a secret is left out", () => {
    expect(readAddress("/j/123456", "#<script>")).toEqual({ screen: "join", code: "123456", secret: undefined });
  });

  it.each(["host", "board", "kit", "paper", "design"])("/%s opens that screen whatever its fragment says", (screen) => {
    expect(readAddress(`/${screen}`, "#123456.abc")).toEqual({ screen });
  });
});
