import type { CDPSession, Page } from "playwright-core";

/** One thing a screen reader says when it goes through a page: what it is, and what it is called. */
interface Spoken {
  role: string;
  name: string;
  /** Such as "pressed", "checked", "disabled". */
  states: string[];
  /** The element behind it, as Chromium's debugging protocol names it. */
  backendNode: number | undefined;
}

interface AxNode {
  nodeId: string;
  parentId?: string;
  backendDOMNodeId?: number;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

const pressable = ["button", "checkbox", "radio", "link", "textbox", "combobox", "slider", "switch"];
const pictures = ["img", "image"];
const around = ["group", "region", "article", "dialog", "navigation"];
/** Said with their name and without what is inside. */
const whole = [...pressable, ...pictures, "heading"];
const silent = ["none", "generic", "InlineTextBox", "RootWebArea", "MenuListPopup", "option"];
const states = ["pressed", "checked", "disabled", "expanded"];

/** A page that has no focus, in the order and the words in which a screen reader goes through it. */
export async function spoken(page: Page, session: CDPSession): Promise<Spoken[]> {
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  return readingOrder(session);
}

/** What a screen reader stops at on a page as it is now, from the first thing to the last, from Chromium's own tree. */
export async function readingOrder(session: CDPSession): Promise<Spoken[]> {
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as { nodes: AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const said: Spoken[] = [];
  const visit = (node: AxNode | undefined): void => {
    if (!node) return;
    const role = node.role?.value ?? "";
    const name = (node.name?.value ?? "").replace(/\s+/g, " ").trim();
    const isSaid = !node.ignored && !silent.includes(role) && (name !== "" || pressable.includes(role));
    if (isSaid) said.push({ role, name, states: statesOf(node), backendNode: node.backendDOMNodeId });
    if (isSaid && whole.includes(role)) return;
    for (const child of node.childIds ?? []) visit(byId.get(child));
  };
  visit(nodes[0]);
  return said;
}

function statesOf({ properties = [] }: AxNode): string[] {
  return properties
    .filter(({ name, value }) => states.includes(name) && value.value !== false && value.value !== undefined)
    .map(({ name, value }) => (value.value === "false" ? `not ${name}` : name));
}

/** What sounds wrong: something to press without a name, a name that says its words twice, the same thing said twice. */
export function stumbles(said: readonly Spoken[]): string[] {
  const found: string[] = [];
  said.forEach(({ role, name }, at) => {
    const isNamed = pressable.includes(role) || pictures.includes(role);
    if (name === "") found.push(`a ${role} without a name after "${said[at - 1]?.name ?? ""}"`);
    if (isNamed && saysTwice(name)) found.push(`twice in one name: "${name}"`);
    const next = said[at + 1];
    // Around its things a group says its name to who comes in from elsewhere; two things of a list may be alike.
    const isAlone = isNamed || (next && pictures.includes(next.role));
    if (next && isAlone && !around.includes(next.role) && next.name === name) {
      found.push(`said twice: "${name}", as ${role} and ${next.role}`);
    }
  });
  return found;
}

/** Whether three words or more, or half of it, come back in a name. */
function saysTwice(name: string): boolean {
  const words = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, "")
    .split(/\s+/);
  const least = 3;
  for (let from = 0; from + 2 * least <= words.length; from++) {
    const piece = words.slice(from, from + least).join(" ");
    if (
      words
        .slice(from + least)
        .join(" ")
        .includes(piece)
    )
      return true;
  }
  const half = words.length / 2;
  return Number.isInteger(half) && words.slice(0, half).join(" ") === words.slice(half).join(" ");
}
