import { languages } from "../../../shared/stories/languages.ts";
import { Button } from "../../design/components/Button.tsx";
import { QrCode } from "../../design/components/QrCode.tsx";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import { languageNames } from "../../language/language-names.ts";
import { attempt, joinAddress, type PublicGame } from "../../store/index.ts";
import { typedAddress } from "../parts/typed-address.ts";
import { ContinueLink } from "./ContinueLink.tsx";
import type { HostKey } from "./host-keys.ts";
import { NotIn } from "./NotIn.tsx";
import { SessionCode } from "./SessionCode.tsx";
import { ShareLinks } from "./ShareLinks.tsx";

/** Opens the board of a session, for the projector; its link holds the session's join secret and nothing of the host. */
function openBoard(code: string, link: string): void {
  const secret = new URL(link).hash.slice(1);
  // The same window for the next game too: it is on the projector already.
  open(`/board#${code}.${secret}`, "max247-board")?.focus();
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
      <SessionCode code={hostKey.code} />
      {join && (
        <>
          <QrCode text={join.link} label={text("host:qr")} size="11rem" />
          <p>{text("host:joinAt", { address: typedAddress(join) })}</p>
          <Button kind="choice" symbol="fullscreen" wide onPress={() => openBoard(join.code, join.link)}>
            {text("host:openBoard")}
          </Button>
          <p class="host-hint">{text("host:openBoardHint")}</p>
          <Button kind="quiet" small symbol="people" onPress={() => open(join.link, "_blank", "noopener")}>
            {text("host:playAlong")}
          </Button>
          <NotIn address={typedAddress(join)} />
          <ShareLinks join={join} />
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
      <ContinueLink hostKey={hostKey} words={text("host:copyLink")} why={text("host:copyLinkWhy")} />
    </section>
  );
}
