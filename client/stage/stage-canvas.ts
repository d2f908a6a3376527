/** How a scene is drawn: `auto` by WebGL where a graphics chip does it, otherwise by Canvas. */
export type Renderer = "auto" | "webgl" | "canvas";

/** A canvas, and what draws on it. */
export interface StageCanvas {
  canvas: HTMLCanvasElement;
  context: WebGLRenderingContext | CanvasRenderingContext2D;
}

/**
 * Opens a canvas for a scene.
 *
 * @throws Error when neither WebGL nor Canvas can be had.
 */
export function openCanvas(renderer: Renderer): StageCanvas {
  const chip = renderer === "canvas" ? undefined : openWebGl(renderer === "webgl");
  if (chip) return chip;
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { alpha: false, willReadFrequently: true });
  if (!context) throw new Error("There is no canvas to draw on.");
  return { canvas, context };
}

/** @param byProgram Also where a program stands in for a graphics chip: there Canvas is several times faster. */
function openWebGl(byProgram: boolean): StageCanvas | undefined {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("webgl", { alpha: false, stencil: true });
  if (!context || byProgram || isChip(context)) return context ? { canvas, context } : undefined;
  context.getExtension("WEBGL_lose_context")?.loseContext();
  return undefined;
}

function isChip(context: WebGLRenderingContext): boolean {
  const known = context.getExtension("WEBGL_debug_renderer_info");
  const name = String(context.getParameter(known ? known.UNMASKED_RENDERER_WEBGL : context.RENDERER));
  return !/swiftshader|llvmpipe|software|basic render/i.test(name);
}
