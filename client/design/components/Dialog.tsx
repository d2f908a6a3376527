import "./dialog.css";
import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { DrawnSymbol } from "../symbols.tsx";

interface Props {
  open: boolean;
  title: string;
  children: ComponentChildren;
  onClose: () => void;
  /** The words of the cross, read aloud. */
  closeLabel: string;
  /** `warm` for help, `plain` for the rest. */
  tone?: "plain" | "warm";
  /** Buttons at the bottom. */
  actions?: ComponentChildren;
}

/**
 * A sheet over the page. It has the focus itself when it opens, so that its title is said and not the cross. The page behind
 * cannot be reached until it is closed, and then the focus goes back.
 */
export function Dialog({ open, title, children, onClose, closeLabel, tone = "plain", actions }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) {
      element.showModal();
      element.focus();
    }
    if (!open && element.open) element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      class={`max-dialog max-dialog-${tone}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="max-dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" class="max-dialog-close" aria-label={closeLabel} onClick={onClose}>
          <DrawnSymbol name="close" />
        </button>
      </div>
      <div class="max-dialog-body">{children}</div>
      {actions && <div class="max-dialog-actions">{actions}</div>}
    </dialog>
  );
}
