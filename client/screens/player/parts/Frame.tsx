import { signal } from "@preact/signals";
import { BottomBar } from "../../../design/components/BottomBar.tsx";
import { Page } from "../../../design/components/Page.tsx";
import { TableBadge } from "../../../design/components/TableBadge.tsx";
import { TopBar } from "../../../design/components/TopBar.tsx";
import { LanguageMenu, text } from "../../../language/index.ts";
import type { FrameProps } from "../../../minigames/index.ts";
import { HardWords } from "../../../reading/index.ts";
import { SoundMenu } from "../../../sound/index.ts";
import { game, mySeat, myTable, seatView, useOptimistic } from "../../../store/index.ts";
import { useAnnouncedPage } from "../../parts/Announcer.tsx";
import { TimeLeft } from "../../parts/TimeLeft.tsx";
import { daytimeOf } from "../daytime.ts";
import { deadlineOf } from "../deadline.ts";

/** Whether the help dialog is open; nobody else is told. */
export const helpOpen = signal(false);

interface Props extends FrameProps {
  /** The page itself says how to come back from a pass. */
  withoutPass?: boolean;
}

/** A player's page: table and time at the top; help, language and pass always at the bottom. */
export function Frame({ title, lead, more, hurried, children, beside, below, step, withoutPass = false }: Props) {
  useAnnouncedPage(title, lead, { more, hurried });
  return (
    <Page
      tone="sky"
      time={game.value ? daytimeOf(game.value.phase) : undefined}
      top={<Top title={title} />}
      beside={beside}
      below={below}
      step={step}
      bottom={<Bottom withoutPass={withoutPass} />}
    >
      {children}
      <HardWords />
    </Page>
  );
}

function Top({ title }: { title: string }) {
  const now = game.value;
  const table = myTable.value;
  return (
    <TopBar
      title={title}
      left={
        table && (
          <TableBadge
            table={table.number}
            name={text("common:table", { number: table.number })}
            avatar={mySeat.value?.avatar}
          />
        )
      }
      right={now && table && <TimeLeft {...deadlineOf(now, table, seatView.value?.minigameEndsAt ?? 0)} />}
    />
  );
}

/** Help is always there; it opens on this device only and sends nothing. */
export function Bottom({ withoutPass = false }: { withoutPass?: boolean }) {
  const passed = useOptimistic(seatView.value?.passed ?? false);
  return (
    <BottomBar
      help={{
        label: text("player:help"),
        onPress: () => {
          helpOpen.value = true;
        },
      }}
      pass={
        withoutPass
          ? undefined
          : {
              label: text(passed.value ? "player:passBack" : "player:pass"),
              passing: passed.value,
              onPress: () => passed.change(!passed.value, { type: "pass", on: !passed.value }),
            }
      }
    >
      <LanguageMenu />
      <SoundMenu />
    </BottomBar>
  );
}
