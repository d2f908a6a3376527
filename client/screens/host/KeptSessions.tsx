import { useState } from "preact/hooks";
import { Button } from "../../design/components/Button.tsx";
import { language, text } from "../../language/index.ts";
import { forgetHostKey, type HostKey, hostKeys } from "./host-keys.ts";

/** The games this browser may go on with; nothing when there are none. */
export function KeptSessions({ onTake }: { onTake: (key: HostKey) => void }) {
  const [keys, setKeys] = useState(hostKeys);
  if (keys.length === 0) return null;
  return (
    <section class="host-part host-kept" aria-labelledby="host-kept">
      <h2 id="host-kept">{text("host:continue")}</h2>
      <ul>
        {keys.map((kept) => (
          <li key={kept.code}>
            <Button kind="choice" symbol="play" onPress={() => onTake(kept)}>
              {text("host:continueWith", { code: `${kept.code.slice(0, 3)} ${kept.code.slice(3)}` })}
            </Button>
            <span class="host-hint">
              {text("host:madeOn", {
                day: new Date(kept.madeAt).toLocaleDateString(language.value, { dateStyle: "medium" }),
              })}
            </span>
            <Button
              kind="quiet"
              small
              label={`${text("host:forget")}: ${kept.code}`}
              confirm={{
                question: text("host:forgetAsk", { code: kept.code }),
                yes: text("host:yes"),
                no: text("host:no"),
              }}
              onPress={() => {
                forgetHostKey(kept.code);
                setKeys(hostKeys());
              }}
            >
              {text("host:forget")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
