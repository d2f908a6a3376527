import "./join.css";
import { useEffect, useState } from "preact/hooks";
import type { Namespace } from "../../language/index.ts";
import {
  connection,
  forgetSeatSecret,
  keepSeatSecret,
  leaveForGood,
  makeSeatSecret,
  openConnection,
  seatSecret,
} from "../../net/index.ts";
import { forgetSession } from "../../store/index.ts";
import { Announcer } from "../parts/Announcer.tsx";
import { useKeptFocus } from "../parts/kept-focus.ts";
import { CodeStep } from "./CodeStep.tsx";
import { InSession, preparePlayer } from "./InSession.tsx";
import { drawIdentity, proposedAvatar } from "./identity.ts";
import { type Who, WhoStep } from "./WhoStep.tsx";

export const namespaces: readonly Namespace[] = ["common", "join", "errors"];

interface Props {
  /** The code of the link; empty when it has to be typed. */
  code: string;
  /** The session's long secret, from a scanned link. */
  secret: string | undefined;
}

type Step = { name: "code" } | { name: "who"; code: string; taken: readonly string[] } | { name: "in"; code: string };

const somebodyNew = (): Who => ({ ...drawIdentity(), heads: 1 });

/**
 * From a code to a seat: the code, who I am, and in. A device that has a seat already goes straight back to it. From the code
 * to the end of the game the focus is kept, and what is announced is heard.
 */
export function JoinScreen(props: Props) {
  useKeptFocus();
  return (
    <>
      <Steps {...props} />
      <Announcer />
    </>
  );
}

function Steps({ code: linked, secret }: Props) {
  const [step, setStep] = useState<Step>({ name: "code" });
  const [who, setWho] = useState(somebodyNew);
  // A link is followed once; who comes back from an ending types the code again.
  const [followed, setFollowed] = useState(linked === "");

  const askCode = () => {
    history.replaceState(null, "", "/");
    setFollowed(true);
    setStep({ name: "code" });
  };

  const enter = (code: string) => {
    const own = seatSecret(code) ?? makeSeatSecret();
    openConnection({
      code,
      secret: code === linked ? secret : undefined,
      // The wishes go along: they count when there is no seat of this secret, or not any more.
      options: { role: "player", ...who, secret: own },
      onWelcome: () => {
        keepSeatSecret(code, own);
        // The session's own secret need not stay on the screen of a child who is in.
        history.replaceState(null, "", `/j/${code}`);
      },
    });
    setStep({ name: "in", code });
  };

  useEffect(() => {
    if (!followed && seatSecret(linked) !== undefined) enter(linked);
    // Only where the page begins.
  }, []);

  useEffect(() => {
    if (step.name !== "who") return;
    preparePlayer().catch(() => {
      // Asked for again where it is needed.
    });
  }, [step.name]);

  switch (step.name) {
    case "code":
      return (
        <CodeStep
          linked={followed ? "" : linked}
          secret={followed ? undefined : secret}
          onFound={(code, taken) => {
            setFollowed(true);
            if (code !== linked) history.replaceState(null, "", `/j/${code}`);
            if (seatSecret(code) !== undefined) {
              enter(code);
              return;
            }
            if (taken.includes(who.avatar)) {
              setWho({ ...who, avatar: proposedAvatar(taken, who.avatar, Math.random()) });
            }
            setStep({ name: "who", code, taken });
          }}
        />
      );
    case "who":
      return (
        <WhoStep
          who={who}
          taken={step.taken}
          onChange={setWho}
          onEnter={() => enter(step.code)}
          onOtherCode={askCode}
        />
      );
    case "in":
      return (
        <InSession
          onAgain={() => enter(step.code)}
          onStart={() => {
            const { value: state } = connection;
            leaveForGood();
            forgetSession();
            // Who was removed keeps the seat: by the same code nobody comes in as somebody else from here.
            if (state.name !== "over" || state.reason !== "removed") forgetSeatSecret(step.code);
            // The next child at a device that stays is somebody else.
            setWho(somebodyNew());
            askCode();
          }}
        />
      );
    default:
      return step satisfies never;
  }
}
