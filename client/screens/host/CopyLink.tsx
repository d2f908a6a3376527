import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../../design/components/Button.tsx";
import { text } from "../../language/index.ts";

interface Props {
  link: string;
  /** What the button says. */
  words: string;
  /** What the link is for. */
  why: string;
}

/** Copies a link. Where the browser may not copy, it is shown to be copied by hand. */
export function CopyLink({ link, words, why }: Props) {
  const [state, setState] = useState<"idle" | "copied" | "shown">("idle");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (state === "shown") field.current?.select();
  }, [state]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setState("copied");
    } catch {
      setState("shown");
    }
  };
  return (
    <div class="host-link">
      <Button kind="quiet" small symbol="copy" onPress={() => void copy()}>
        {words}
      </Button>
      {state === "shown" && <input ref={field} readOnly value={link} aria-label={words} />}
      <p class="host-hint" aria-live="polite" aria-atomic="true">
        {state === "copied" && `${text("host:copied")} `}
        {why}
      </p>
    </div>
  );
}
