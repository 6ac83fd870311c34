/** A key chord as settings keep it: "Mod+Shift+Z", "Space", "Delete", "?". Mod is ⌘ on a Mac and Ctrl elsewhere. */
export type Chord = string;

export type Modifiers = {
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
};

type KeyPress = {
  readonly key: string;
  readonly code: string;
  readonly metaKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

export const onMac = (): boolean =>
  typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

const ALONE = new Set([
  'Control',
  'Meta',
  'Alt',
  'Shift',
  'AltGraph',
  'CapsLock',
  'Dead',
  'Process',
  'Unidentified',
]);

/**
 * The letter on the key in any layout and with any modifier: Alt turns letters into others on a Mac, and a Korean
 * layout has no Latin ones, but commands are told by them.
 */
function keyName({ key, code }: KeyPress): string {
  if (key === ' ') return 'Space';
  if (/^Key[A-Z]$/.test(code)) return code.slice(3);
  if (/^Digit\d$/.test(code)) return code.slice(5);
  return key.length === 1 ? key.toUpperCase() : key;
}

/** The chord of a key press; nothing while only modifiers are down. */
export function chordOf(press: KeyPress): Chord | undefined {
  if (ALONE.has(press.key)) return undefined;
  const mod = onMac() ? press.metaKey : press.ctrlKey;
  const name = keyName(press);
  // A sign such as "?" already says Shift.
  const sign = name.length === 1 && !/[A-Z0-9]/.test(name);
  const parts = [
    mod && 'Mod',
    onMac() && press.ctrlKey && 'Ctrl',
    press.altKey && 'Alt',
    press.shiftKey && !sign && 'Shift',
    name,
  ];
  return parts.filter((part) => part !== false).join('+');
}

/** Whether the chord types a letter where something can be typed. */
export const typesText = (chord: Chord): boolean =>
  !/^(Mod|Ctrl|Alt)\+/.test(chord) && !/(^|\+)(F\d{1,2}|Escape)$/.test(chord);

const MAC = new Map([
  ['Mod', '⌘'],
  ['Ctrl', '⌃'],
  ['Alt', '⌥'],
  ['Shift', '⇧'],
]);
const SIGNS = new Map([
  ['ArrowLeft', '←'],
  ['ArrowRight', '→'],
  ['ArrowUp', '↑'],
  ['ArrowDown', '↓'],
  ['Delete', 'Del'],
  ['Backspace', '⌫'],
  ['Enter', '↵'],
  ['Escape', 'Esc'],
]);

/** A chord's parts; the key may itself be a plus sign. */
const partsOf = (chord: Chord): readonly string[] => chord.match(/[^+]+|\+$/g) ?? [];

/** A chord as people know it: "⌘D" or "Ctrl+D". */
export function shownChord(chord: Chord): string {
  const mac = onMac();
  const parts = partsOf(chord).map(
    (part) => (mac ? MAC.get(part) : part === 'Mod' ? 'Ctrl' : undefined) ?? SIGNS.get(part) ?? part,
  );
  return parts.join(mac ? '' : '+');
}
