import { text } from "../../language/index.ts";
import { spacedCode } from "../parts/spaced-code.ts";

/** The code of a session, large. */
export function SessionCode({ code }: { code: string }) {
  return (
    <p class="host-code max-number">
      <span class="max-unseen">{text("host:code")}: </span>
      {spacedCode(code)}
    </p>
  );
}
