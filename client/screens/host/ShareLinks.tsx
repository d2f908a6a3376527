import type { JoinAddress } from "../../../shared/protocol.ts";
import { ButtonLink } from "../../design/components/ButtonLink.tsx";
import { text } from "../../language/index.ts";
import { typedAddress } from "../parts/typed-address.ts";
import { CopyLink } from "./CopyLink.tsx";
import { platforms, shareAddress, sharedLink } from "./share-addresses.ts";

/**
 * Gives the join link to the platform a school uses: by an address of that platform, or by copying. Nothing is loaded from
 * there, and nobody there hears of the game before a button is pressed.
 */
export function ShareLinks({ join }: { join: JoinAddress }) {
  const link = sharedLink(join);
  return (
    <details class="host-options host-share">
      <summary>{text("host:share.title")}</summary>
      <div class="host-stack">
        {platforms.map((platform) => (
          <ButtonLink
            key={platform}
            kind="quiet"
            small
            symbol="send"
            href={shareAddress(platform, link, text("host:share.words"))}
            beside
          >
            {text(`host:share.${platform}`)}
          </ButtonLink>
        ))}
        <p class="host-hint">{text("host:share.elsewhere")}</p>
        <CopyLink link={link} words={text("host:share.copy")} why={text("host:share.copyWhy")} />
        <p class="host-hint">{text("host:share.reach", { address: typedAddress(join) })}</p>
      </div>
    </details>
  );
}
