import { z } from 'zod';
import { chordOf, typesText } from './chord.ts';
import { activeCommands, chordFor, mayRun } from './commands.ts';

const TYPED_INTO = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]';
/** These mean something to a focused control: a button, a tab, a slider, an open menu. */
const CONTROL_KEYS = /^(Space|Enter|Arrow\w+|Home|End|PageUp|PageDown|Tab|Escape)$/;
const CONTROLS =
  'button, a[href], summary, [role=button], [role=tab], [role=slider], [role=menuitem], [role=menuitemcheckbox], [role=option], [role=checkbox], [role=switch], [role=combobox]';

/** Selects and what they and menus open go to the entry that begins with a letter. */
const LISTS = 'button[role=combobox], [data-radix-popper-content-wrapper]';
const LETTER = /^(Shift\+)?[\p{L}\p{N}]$/u;

/** Whether the focused element needs the key itself. */
function taken(chord: string, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(TYPED_INTO) !== null)
    return typesText(chord) || /^(Shift\+)?Escape$/.test(chord) || EDITING.has(chord);
  if (LETTER.test(chord) && target.closest(LISTS) !== null) return true;
  return CONTROL_KEYS.test(chord) && target.closest(CONTROLS) !== null;
}

/** What text fields do with Mod themselves. */
const EDITING = new Set([
  'Mod+Z',
  'Mod+Shift+Z',
  'Mod+Y',
  'Mod+A',
  'Mod+C',
  'Mod+V',
  'Mod+X',
  'Mod+ArrowLeft',
  'Mod+ArrowRight',
  'Mod+Backspace',
]);

/** While a dialog is open, what lies behind it has no keys. */
const dialogOpen = (): boolean =>
  document.querySelector('[role=dialog][data-state=open], [role=alertdialog][data-state=open]') !== null;

/** Runs commands by their chords and from the desktop's menu, for as long as the window lives; returns how to stop. */
export function listenForCommands(): () => void {
  window.addEventListener('keydown', pressed);
  window.addEventListener('message', chosen);
  return () => {
    window.removeEventListener('keydown', pressed);
    window.removeEventListener('message', chosen);
  };
}

const FromMenu = z.object({ type: z.literal('studio-command'), command: z.string() });

/** The preload script says which command of the desktop's menu was chosen. */
function chosen({ source, data }: MessageEvent<unknown>): void {
  const message = FromMenu.safeParse(data);
  if (source !== window || !message.success || dialogOpen()) return;
  const command = activeCommands().find((one) => one.id === message.data.command);
  if (command !== undefined && mayRun(command)) command.run();
}

function pressed(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  const chord = chordOf(event);
  if (chord === undefined || taken(chord, event.target)) return;
  const inDialog = dialogOpen();
  const matching = activeCommands().filter(
    (one) => chordFor(one.id) === chord && (!inDialog || one.id.startsWith('app.')),
  );
  const command = matching.findLast(mayRun);
  if (command === undefined) return;
  event.preventDefault();
  if (!event.repeat || command.repeats === true) command.run();
}
