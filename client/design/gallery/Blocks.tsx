import { useState } from "preact/hooks";
import { avatars } from "../../../shared/game/nicknames.ts";
import { storyWords, text } from "../../language/index.ts";
import { AvatarPicker } from "../components/AvatarPicker.tsx";
import { Button } from "../components/Button.tsx";
import { ButtonLink } from "../components/ButtonLink.tsx";
import { Card } from "../components/Card.tsx";
import { Chip, ChipGroup } from "../components/Chip.tsx";
import { CodeBoxes } from "../components/CodeBoxes.tsx";
import { Countdown } from "../components/Countdown.tsx";
import { Dialog } from "../components/Dialog.tsx";
import { Dots } from "../components/Dots.tsx";
import { Hearts } from "../components/Hearts.tsx";
import { Notice } from "../components/Notice.tsx";
import { Progress } from "../components/Progress.tsx";
import { QrCode } from "../components/QrCode.tsx";
import { SeatChecks } from "../components/SeatChecks.tsx";
import { Section } from "./Section.tsx";

function Buttons() {
  const [open, setOpen] = useState(false);
  const [pressed, setPressed] = useState(false);
  const nothing = () => {};
  return (
    <Section name="buttons">
      <div class="max-gallery-row">
        <Button onPress={nothing} count={text("common:of", { count: 3, all: 4 })}>
          {text("design:agree")}
        </Button>
        <Button kind="choice" symbol="arrow-right" symbolLast onPress={nothing}>
          {text("common:goOn")}
        </Button>
        <Button kind="quiet" symbol="refresh" pressed={pressed} onPress={() => setPressed(!pressed)}>
          {text("common:tryAgain")}
        </Button>
        <Button kind="quiet" small onPress={() => setOpen(true)}>
          {text("player:help")}
        </Button>
        <Button busy onPress={nothing}>
          {text("design:busy")}
        </Button>
        <Button disabled onPress={nothing}>
          {text("design:agree")}
        </Button>
        <Button
          kind="danger"
          symbol="close"
          onPress={nothing}
          confirm={{ question: text("design:question"), yes: text("design:yes"), no: text("design:no") }}
        >
          {text("design:yes")}
        </Button>
        <ButtonLink kind="quiet" symbol="arrow-left" href="/">
          {text("errors:toStart")}
        </ButtonLink>
      </div>
      <Dialog
        open={open}
        title={text("player:help")}
        onClose={() => setOpen(false)}
        closeLabel={text("common:close")}
        tone="warm"
        actions={<Button onPress={() => setOpen(false)}>{text("common:back")}</Button>}
      >
        <p class="max-number">{text("design:phone")}</p>
      </Dialog>
    </Section>
  );
}

function Cards() {
  const words = storyWords("kwame");
  const chapter = words?.chapters[0];
  const [chosen, setChosen] = useState<readonly string[]>(["throw-ball"]);
  const [felt, setFelt] = useState<readonly string[]>(["scared"]);
  const toggle = (list: readonly string[], id: string) =>
    list.includes(id) ? list.filter((one) => one !== id) : [...list, id];
  const card = (id: string) => chapter?.cards[id]?.text ?? "";
  const two = [
    { place: 1, avatar: "fox" },
    { place: 2, avatar: "owl" },
  ];
  return (
    <Section name="cards">
      <div class="max-gallery-columns">
        <div class="max-gallery-stack">
          {(["throw-ball", "whatever-it-is"] as const).map((id) => (
            <Card
              key={id}
              symbol={id === "throw-ball" ? "ball" : "speech-bubble"}
              text={card(id)}
              role="checkbox"
              selected={chosen.includes(id)}
              onPress={() => setChosen(toggle(chosen, id))}
            />
          ))}
          <Card
            symbol="school"
            text={card("gym-teacher")}
            note={text("design:tooEarly")}
            markers={two}
            markersLabel={text("design:markers")}
            onPress={() => {}}
          />
        </div>
        <div class="max-gallery-stack">
          <Card
            symbol="lock"
            text={card("swear-secret")}
            tone="divided"
            markers={[1, 2, 3, 4, 5, 6, 7, 8].map((place) => ({ place, avatar: avatars[place + 3] }))}
            markersLabel={text("design:markers")}
            onPress={() => {}}
          />
        </div>
      </div>
      <ChipGroup label={text("player:listen.feelings")}>
        {Object.entries(words?.feelings ?? {}).map(([id, feeling]) => (
          <Chip key={id} pressed={felt.includes(id)} onPress={() => setFelt(toggle(felt, id))}>
            {feeling}
          </Chip>
        ))}
      </ChipGroup>
    </Section>
  );
}

function Notices() {
  return (
    <Section name="notices">
      <div class="max-gallery-columns">
        <Notice
          kind="error"
          title={text("errors:title.unknownCode")}
          action={
            <Button kind="quiet" small onPress={() => {}}>
              {text("common:tryAgain")}
            </Button>
          }
        >
          {text("errors:unknownCode")}
        </Notice>
        <Notice kind="warning" title={text("errors:title.full")}>
          {text("errors:sessionFull")}
        </Notice>
        <Notice kind="info" symbol="wifi-off">
          {text("common:connection.lost")}
        </Notice>
        <Notice kind="good">{text("common:connection.back")}</Notice>
      </div>
    </Section>
  );
}

function Entry() {
  const [code, setCode] = useState("123");
  const [avatar, setAvatar] = useState("fox");
  return (
    <Section name="entry">
      <div class="max-gallery-columns">
        <CodeBoxes label={text("join:code")} value={code} onChange={setCode} />
        <CodeBoxes label={text("join:code")} value="404404" onChange={() => {}} error={text("join:wrongCode")} />
        <AvatarPicker
          label={text("join:allAvatars")}
          avatars={avatars.map((id) => ({ id, label: text(`common:avatar.${id}`), taken: id === "owl" }))}
          chosen={avatar}
          onChoose={setAvatar}
        />
        <QrCode text="https://example.org/j/123456" label={text("join:code")} size="14rem" />
      </div>
    </Section>
  );
}

function Time() {
  return (
    <Section name="time">
      <div class="max-gallery-row">
        <Countdown remainingMs={130_000} totalMs={180_000} label={text("common:timeLeft")} />
        <Countdown remainingMs={9_000} totalMs={180_000} label={text("common:timeLeft")} />
        <Countdown remainingMs={130_000} totalMs={180_000} label={text("common:timeLeft")} paused />
        <Hearts count={3} of={5} label={text("design:hearts")} />
        <Dots count={5} current={2} label={text("common:of", { count: 3, all: 5 })} />
        <Progress value={3} max={4} label={text("common:goOn")} words={text("common:of", { count: 3, all: 4 })} />
        <SeatChecks
          label={text("design:checks")}
          seats={avatars.slice(0, 4).map((id, at) => ({
            id,
            avatar: id,
            label: text(`common:avatar.${id}`),
            done: at % 2 === 0,
          }))}
        />
      </div>
    </Section>
  );
}

/** The components in their states. */
export function Blocks() {
  return (
    <>
      <Buttons />
      <Cards />
      <Notices />
      <Entry />
      <Time />
    </>
  );
}
