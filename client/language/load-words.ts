/** How a browser names a script that did not come. */
const lostScript = /https?:\S+\.js/;
let tries = 0;

/**
 * Loads a file of words. A browser keeps in mind that a script did not come and never asks for it again, so one that was
 * lost is asked for under another address; words need nothing else and stand alone.
 *
 * @throws Error when it does not come this time either; the next call tries again.
 */
export async function loadWords<Words>(load: () => Promise<Words>): Promise<Words> {
  try {
    return await load();
  } catch (problem) {
    const [address] = lostScript.exec(String(problem)) ?? [];
    if (!address) throw problem;
    tries++;
    const file = (await import(/* @vite-ignore */ `${address}?again=${tries}`)) as { default: Words };
    return file.default;
  }
}
