import { useState } from "preact/hooks";
import { Button } from "../../design/components/Button.tsx";
import { language, text } from "../../language/index.ts";
import { deleteSession, RefusedByServer } from "../../net/index.ts";
import { forgetHostKey, type HostKey, hostKeys } from "./host-keys.ts";

/** The games this browser may go on with, or delete; nothing when there are none. */
export function KeptSessions({ onTake }: { onTake: (key: HostKey) => void }) {
  const [keys, setKeys] = useState(hostKeys);
  const [told, setTold] = useState("");
  const [deleting, setDeleting] = useState("");
  if (keys.length === 0 && told === "") return null;

  const remove = async ({ code, key }: HostKey) => {
    setDeleting(code);
    try {
      await deleteSession(code, key);
    } catch (error) {
      // A session that is not there any more is what was asked for.
      if (!(error instanceof RefusedByServer) || error.key !== "wrongKey") {
        setTold(text("host:deleteFailed"));
        setDeleting("");
        return;
      }
    }
    forgetHostKey(code);
    setKeys(hostKeys());
    setTold(text("host:deleted", { code: spaced(code) }));
    setDeleting("");
  };

  return (
    <section class="host-part host-kept" aria-labelledby="host-kept">
      <h2 id="host-kept">{text("host:continue")}</h2>
      <p role="status">{told}</p>
      <ul>
        {keys.map((kept) => (
          <li key={kept.code}>
            <Button kind="choice" symbol="play" onPress={() => onTake(kept)}>
              {text("host:continueWith", { code: spaced(kept.code) })}
            </Button>
            <span class="host-hint">
              {text("host:madeOn", {
                day: new Date(kept.madeAt).toLocaleDateString(language.value, { dateStyle: "medium" }),
              })}
            </span>
            <Button
              kind="quiet"
              small
              symbol="trash"
              busy={deleting === kept.code}
              label={text("host:deleteCode", { code: spaced(kept.code) })}
              confirm={{
                question: text("host:deleteAsk", { code: spaced(kept.code) }),
                yes: text("host:yes"),
                no: text("host:no"),
              }}
              onPress={() => void remove(kept)}
            >
              {text("host:delete")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function spaced(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}
