import { useState } from "preact/hooks";
import { Notice } from "../../design/components/Notice.tsx";
import { QrCode } from "../../design/components/QrCode.tsx";
import { text } from "../../language/index.ts";
import { joinAddress } from "../../store/index.ts";
import { isKnownToOthers } from "../paper/paper-address.ts";
import { CopyLink } from "./CopyLink.tsx";
import { type HostKey, hostKeys } from "./host-keys.ts";

interface Props {
  hostKey: HostKey;
  /** What the button says. */
  words: string;
  /** What the link is for. */
  why: string;
}

/** The link with which a host goes on elsewhere: to be copied, or scanned with a phone. */
export function ContinueLink({ hostKey, words, why }: Props) {
  const [scanned, setScanned] = useState(false);
  const isKept = hostKeys().some(({ key }) => key === hostKey.key);
  const address = joinAddress.value?.address ?? location.origin;
  // A phone has no use for an address that only this computer knows.
  const canBeScanned = isKnownToOthers(new URL(address).hostname);
  const link = `${address}/host#${hostKey.code}.${hostKey.key}`;
  return (
    <>
      {!isKept && <Notice kind="warning">{text("host:notKept")}</Notice>}
      <CopyLink link={link} words={words} why={why} />
      {canBeScanned && (
        <details class="host-options host-share" onToggle={({ currentTarget }) => setScanned(currentTarget.open)}>
          <summary>{text("host:scanLink")}</summary>
          {/* Never drawn before it is asked for: the class may see this screen. */}
          {scanned && (
            <div class="host-stack host-scan">
              <p>{text("host:scanLinkWhy")}</p>
              <QrCode text={link} label={text("host:scanLink")} size="11rem" />
            </div>
          )}
        </details>
      )}
    </>
  );
}
