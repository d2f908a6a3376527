import { useState } from "preact/hooks";
import { avatars, nicknames } from "../../../shared/game/nicknames.ts";
import { AvatarPicker } from "../../design/components/AvatarPicker.tsx";
import { Button } from "../../design/components/Button.tsx";
import { Horizon } from "../../design/components/Horizon.tsx";
import { OwnAvatar } from "../../design/components/OwnAvatar.tsx";
import { Page } from "../../design/components/Page.tsx";
import { TopBar } from "../../design/components/TopBar.tsx";
import { LanguageMenu, text } from "../../language/index.ts";
import { useAnnouncedPage } from "../parts/Announcer.tsx";
import { HeadsStepper } from "../parts/HeadsStepper.tsx";
import { another, type Identity, proposedAvatar } from "./identity.ts";

/** Who a device plays as, and how many children share it (1 to 8). */
export interface Who extends Identity {
  heads: number;
}

interface Props {
  who: Who;
  /** Animals at the table where this child would sit: others are proposed first, but it may choose any. */
  taken: readonly string[];
  onChange: (who: Who) => void;
  onEnter: () => void;
  /** It was the code of another class. */
  onOtherCode: () => void;
}

/** A window that lies has room for every animal. */
const lies = "(min-width: 50rem) and (min-aspect-ratio: 5 / 4)";

/** Nickname, animal, and how many children share the device. */
export function WhoStep({ who, taken, onChange, onEnter, onOtherCode }: Props) {
  const [choosing, setChoosing] = useState(() => matchMedia(lies).matches);
  const { nickname, avatar, heads } = who;
  const animal = text(`common:avatar.${avatar}`);
  useAnnouncedPage(text("join:whoTitle"), `${nickname}, ${animal}. ${text("join:whoText")}`);
  return (
    <Page
      tone="sky"
      time="morning"
      top={<TopBar title={text("join:whoTitle")} right={<LanguageMenu />} />}
      step={
        <div class="join-enter">
          <Button wide symbol="arrow-right" symbolLast onPress={onEnter}>
            {text("join:enter")}
          </Button>
        </div>
      }
      beside={
        <>
          <Horizon time="morning">
            <div class="join-who">
              <h2>{nickname}</h2>
              <p>{text("join:whoText")}</p>
              <OwnAvatar avatar={avatar} label={animal} />
            </div>
          </Horizon>
          <div class="join-another">
            <Button
              kind="quiet"
              symbol="refresh"
              onPress={() => onChange({ ...who, nickname: another(nicknames, nickname, Math.random()) })}
            >
              {text("join:anotherName")}
            </Button>
            <Button
              kind="quiet"
              symbol="refresh"
              onPress={() => onChange({ ...who, avatar: proposedAvatar(taken, avatar, Math.random()) })}
            >
              {text("join:anotherAvatar")}
            </Button>
          </div>
        </>
      }
    >
      <HeadsStepper heads={heads} onChange={(next) => onChange({ ...who, heads: next })} />
      <details class="join-all" open={choosing} onToggle={(event) => setChoosing(event.currentTarget.open)}>
        <summary>{text("join:allAvatars")}</summary>
        {choosing && (
          <AvatarPicker
            label={text("join:allAvatars")}
            avatars={avatars.map((id) => ({ id, label: text(`common:avatar.${id}`) }))}
            chosen={avatar}
            onChoose={(id) => onChange({ ...who, avatar: avatars.find((one) => one === id) ?? avatar })}
          />
        )}
      </details>
      <div class="join-other">
        <Button kind="quiet" small symbol="arrow-left" onPress={onOtherCode}>
          {text("join:otherCode")}
        </Button>
      </div>
    </Page>
  );
}
