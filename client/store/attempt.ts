import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Refusal } from "../../shared/game/refusals.ts";
import { type Answer, type Intent, request } from "../net/index.ts";
import { game, myTable } from "./session.ts";

/** How long (ms) a word about a refusal stays on the screen. */
const shownMs = 4_000;

interface Refused {
  refusal: Refusal;
  /** Tells two of the same kind apart. */
  number: number;
}

const latest = signal<(Refused & { page: string }) | null>(null);

/** The last refusal, while it is to be shown: not on a child's next page, where nobody has asked for anything yet. */
export const refused: ReadonlySignal<Refused | null> = computed(() =>
  latest.value?.page === childsPage() ? latest.value : null,
);

let number = 0;

/** Asks something of the game; a refusal is shown to the person for a while. */
export async function attempt(intent: Intent): Promise<Answer> {
  const page = childsPage();
  const answer = await request(intent);
  // That the connection is lost is told by the banner.
  if (!answer.ok && answer.refusal !== "lost") refuse(answer.refusal, page);
  return answer;
}

/**
 * Shows for a while why something is not done; also for what the server need not be asked about.
 *
 * @param page Where it was asked for.
 */
export function refuse(refusal: Refusal, page = childsPage()): void {
  number += 1;
  const shown = { refusal, number, page };
  latest.value = shown;
  setTimeout(() => {
    if (latest.value === shown) latest.value = null;
  }, shownMs);
}

/** Tells one page of a child from the next; the same one all the time for a host, who goes on from page to page. */
function childsPage(): string {
  const table = myTable.value;
  const now = game.value;
  return now && table ? `${now.day} ${now.phase} ${table.step}` : "";
}
