import { useEffect, useRef, useState } from "preact/hooks";
import { languages } from "../../../shared/stories/languages.ts";
import { Button } from "../../design/components/Button.tsx";
import { QrCode } from "../../design/components/QrCode.tsx";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import { languageNames } from "../../language/language-names.ts";
import { attempt, joinAddress, type PublicGame } from "../../store/index.ts";
import type { HostKey } from "./host-keys.ts";

/** Opens the board of a session, for the projector; its link holds the session's join secret and nothing of the host. */
function openBoard(code: string, link: string): void {
  const secret = new URL(link).hash.slice(1);
  open(`/board#${code}.${secret}`, "_blank", "noopener");
}

interface Props {
  hostKey: HostKey;
  game: PublicGame;
}

/** How others come in: the code, a QR code, the board for the projector, and the link to go on elsewhere. */
export function JoinPanel({ hostKey, game }: Props) {
  const join = joinAddress.value;
  return (
    <section class="host-join" aria-label={text("host:code")}>
      <p class="host-code max-number">
        <span class="max-unseen">{text("host:code")}: </span>
        {hostKey.code.slice(0, 3)} {hostKey.code.slice(3)}
      </p>
      {join && (
        <>
          <QrCode text={join.link} label={text("host:qr")} size="11rem" />
          <p>{text("host:joinAt", { address: join.address.replace(/^https?:\/\//, "") })}</p>
          <Button kind="choice" symbol="fullscreen" wide onPress={() => openBoard(join.code, join.link)}>
            {text("host:openBoard")}
          </Button>
          <p class="host-hint">{text("host:openBoardHint")}</p>
        </>
      )}
      <label class="host-select">
        <span>
          <DrawnSymbol name="globe" size="1.3rem" /> {text("host:boardLanguage")}
        </span>
        <select
          value={game.boardLanguage}
          onChange={(event) => {
            const language = languages.find((one) => one === event.currentTarget.value);
            if (language) void attempt({ type: "board", language });
          }}
        >
          {languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {languageNames[one]}
            </option>
          ))}
        </select>
      </label>
      <ContinueLink link={`${join?.address ?? location.origin}/host#${hostKey.code}.${hostKey.key}`} />
    </section>
  );
}

/** The link with which the host goes on at another device. Where the browser may not copy, it is shown to be copied by hand. */
function ContinueLink({ link }: { link: string }) {
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
        {text("host:copyLink")}
      </Button>
      {state === "shown" && <input ref={field} readOnly value={link} aria-label={text("host:copyLink")} />}
      <p role="status" class="host-hint">
        {state === "copied" && `${text("host:copied")} `}
        {text("host:copyLinkWhy")}
      </p>
    </div>
  );
}
