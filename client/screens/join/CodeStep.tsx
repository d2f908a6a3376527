import { useEffect, useRef, useState } from "preact/hooks";
import { CodeBoxes } from "../../design/components/CodeBoxes.tsx";
import { Horizon } from "../../design/components/Horizon.tsx";
import { Page } from "../../design/components/Page.tsx";
import { Spheres } from "../../design/components/Spheres.tsx";
import { TopBar } from "../../design/components/TopBar.tsx";
import { LanguageChoice, type TextKey, text } from "../../language/index.ts";
import { AnotherAnswered, findSession, RefusedByServer } from "../../net/index.ts";

/** How long (ms) until a server that was out of reach is looked for again. */
const againMs = 2_000;

interface Props {
  /** The code of a link, looked up at once; empty without one. */
  linked: string;
  secret: string | undefined;
  /** Told the code, and which animals are taken where a new player would sit. */
  onFound: (code: string, avatarsTaken: readonly string[]) => void;
}

/** Asks for the six digits and finds their class. */
export function CodeStep({ linked, secret, onFound }: Props) {
  const [digits, setDigits] = useState(linked);
  const [looking, setLooking] = useState(false);
  const [problem, setProblem] = useState<TextKey | null>(null);
  const retry = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Grows with every look and every change, so that the answer to another code is known as late. */
  const turn = useRef(0);

  const look = async (code: string) => {
    turn.current += 1;
    const mine = turn.current;
    setLooking(true);
    try {
      const { avatarsTaken } = await findSession(code, code === linked ? secret : undefined);
      if (mine !== turn.current) return;
      setLooking(false);
      onFound(code, avatarsTaken);
    } catch (error) {
      if (mine !== turn.current) return;
      if (error instanceof RefusedByServer && error.key !== "serverUnavailable") {
        setLooking(false);
        setProblem(error.key === "tooManyTries" ? "join:tooManyTries" : "join:wrongCode");
        if (error.key !== "tooManyTries") setDigits("");
        return;
      }
      setProblem(error instanceof AnotherAnswered ? "join:anotherPage" : "join:noServer");
      retry.current = setTimeout(() => void look(code), againMs);
    }
  };

  const stop = () => {
    turn.current += 1;
    clearTimeout(retry.current);
  };

  useEffect(() => {
    if (linked !== "") void look(linked);
    return stop;
  }, []);

  return (
    <Page tone="sky" time="dawn" top={<TopBar title={text("common:game")} />}>
      <Horizon time="dawn">
        <div class="join-language">
          <LanguageChoice />
        </div>
        <Spheres class="join-spheres" />
      </Horizon>
      <div class="join-code">
        <CodeBoxes
          label={text("join:code")}
          value={digits}
          focusFirst={linked === ""}
          error={problem === null ? undefined : text(problem)}
          onChange={(next) => {
            stop();
            setProblem(null);
            setLooking(false);
            setDigits(next);
          }}
          onComplete={(code) => void look(code)}
        />
      </div>
      <p class="join-looking" aria-live="polite">
        {looking && problem === null && text("join:looking")}
      </p>
      <footer class="join-foot">
        <p>{text("join:footnote")}</p>
        <a href="/host">{text("join:forAdults")}</a>
      </footer>
    </Page>
  );
}
