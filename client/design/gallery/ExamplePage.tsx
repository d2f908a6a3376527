import story from "../../../assets/stories/kwame/story.json";
import { storyWords, text } from "../../language/index.ts";
import { BottomBar } from "../components/BottomBar.tsx";
import { Button } from "../components/Button.tsx";
import { Card } from "../components/Card.tsx";
import { Chip, ChipGroup } from "../components/Chip.tsx";
import { Countdown } from "../components/Countdown.tsx";
import { NewcomerPortrait } from "../components/NewcomerPortrait.tsx";
import { Page } from "../components/Page.tsx";
import { PassItOnCover } from "../components/PassItOnCover.tsx";
import { PrintFlow } from "../components/PrintFlow.tsx";
import { Scene } from "../components/Scene.tsx";
import { SecretClue } from "../components/SecretClue.tsx";
import { TableBadge } from "../components/TableBadge.tsx";
import { TopBar } from "../components/TopBar.tsx";
import { type SymbolName, symbolPaths } from "../symbol-paths.ts";

export const examplePages = ["listen", "talk", "cover", "flow"] as const;

interface Props {
  page: (typeof examplePages)[number];
}

const isSymbol = (name: string): name is SymbolName => name in symbolPaths;

/** A player's page as the components make it, in the size of the device. */
export function ExamplePage({ page }: Props) {
  const nothing = () => {};
  const words = storyWords("kwame");
  const chapter = words?.chapters[0];
  const { clues, cards, feelings } = story.chapters[0] ?? { clues: [], cards: [], feelings: [] };
  const name = words?.name ?? "";
  const frame = {
    top: (
      <TopBar
        title={text(page === "talk" ? "design:talk" : "phases:step.listen")}
        left={<TableBadge table={1} name={text("common:table", { number: 1 })} />}
        right={<Countdown remainingMs={130_000} totalMs={180_000} label={text("common:timeLeft")} />}
      />
    ),
    bottom: (
      <BottomBar
        help={{ label: text("player:help"), onPress: nothing }}
        pass={{ label: text("player:pass"), onPress: nothing, passing: false }}
      />
    ),
  };
  const picture = <NewcomerPortrait newcomer={story} ring={1} size="5.5rem" />;
  const someone = (title: string, below: string) => (
    <div class="max-gallery-someone">
      {picture}
      <div>
        <h2>{title}</h2>
        <p>{below}</p>
      </div>
    </div>
  );

  switch (page) {
    case "listen":
      return (
        <Page {...frame}>
          <Scene place="sports-hall" figure={picture} heading={name}>
            <p>{chapter?.scene}</p>
          </Scene>
          <SecretClue
            kind="chat"
            kindLabel={text("design:kinds.chat")}
            tag={text("player:listen.only")}
            text={chapter?.clues[clues.find(({ kind }) => kind === "chat")?.id ?? ""] ?? ""}
            self={name}
          />
          <h3>{text("player:listen.tell", { name })}</h3>
          <ChipGroup label={text("player:listen.feelings")}>
            {feelings.map(({ id, fit }) => (
              <Chip key={id} pressed={fit === "right"} onPress={nothing}>
                {words?.feelings[id]}
              </Chip>
            ))}
          </ChipGroup>
        </Page>
      );
    case "talk":
      return (
        <Page
          {...frame}
          step={
            <Button wide onPress={nothing} count={text("common:of", { count: 3, all: 4 })}>
              {text("design:agree")}
            </Button>
          }
        >
          {someone(name, chapter?.title ?? "")}
          {cards.map(({ id, symbol }, at) => (
            <Card
              key={id}
              symbol={isSymbol(symbol) ? symbol : "chat"}
              text={chapter?.cards[id]?.text ?? ""}
              selected={at === 0}
              onPress={nothing}
              markers={[
                { place: 1, avatar: "fox" },
                { place: 2, avatar: "owl" },
                { place: 3, avatar: "frog" },
              ].slice(at)}
              markersLabel={text("design:markers")}
            />
          ))}
        </Page>
      );
    case "cover":
      return (
        <Page {...frame}>
          <PassItOnCover
            title={text("player:cover.title", { number: 2 })}
            text={text("player:cover.text")}
            button={text("player:cover.ready", { number: 2 })}
            onReady={nothing}
            place={2}
            avatar="owl"
          />
        </Page>
      );
    case "flow":
      return (
        <Page {...frame}>
          <PrintFlow class="max-gallery-flow">
            <h2>{name}</h2>
            {words?.chapters.map(({ title, scene, cards }) => (
              <section key={title}>
                <h3>{title}</h3>
                <p>{scene}</p>
                <ul>
                  {Object.values(cards).map((card) => (
                    <li key={card.text}>
                      <strong>{card.text}</strong> {card.why}
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </PrintFlow>
        </Page>
      );
    default: {
      const never: never = page;
      return never;
    }
  }
}
