import type { ParseKeys } from 'i18next';
import type { Chord } from './chord.ts';

type Entry = {
  readonly label: ParseKeys;
  /** The keys it comes with; the user may set others. */
  readonly chord?: Chord;
};

/**
 * Every command of every part, by folder and verb (what settings keep the chord by), in the order people are shown them.
 * A part offers its commands with `useCommand` while it is on the screen.
 */
export const CATALOGUE = {
  'app.palette': { label: 'shell.palette', chord: 'Mod+K' },
  'app.home': { label: 'shell.home' },
  'app.settings': { label: 'shell.settings', chord: 'Mod+,' },
  'app.keys': { label: 'shell.keys', chord: '?' },
  'app.about': { label: 'shell.about' },
  'home.import': { label: 'home.import' },
  'edit.undo': { label: 'shell.undo', chord: 'Mod+Z' },
  'edit.redo': { label: 'shell.redo', chord: 'Mod+Shift+Z' },
  'film.play': { label: 'shell.play', chord: 'Mod+P' },
  'film.export': { label: 'shell.export', chord: 'Mod+E' },
  'film.plan': { label: 'shell.plan' },
  'film.notes': { label: 'notes.menu' },
  'film.wish': { label: 'wish.focus', chord: 'W' },
  'render.scene': { label: 'shell.renderScene', chord: 'Mod+Enter' },
  'render.draft': { label: 'shell.draftScene', chord: 'Mod+Alt+Enter' },
  'render.missing': { label: 'shell.renderMissing', chord: 'Mod+Shift+Enter' },
  'render.film': { label: 'shell.renderFilm' },
  'render.draftFilm': { label: 'shell.draftFilm' },
  'render.cancelAll': { label: 'shell.cancelAll' },
  'scene.add': { label: 'storyboard.command.addScene', chord: 'Mod+Shift+N' },
  'scene.duplicate': { label: 'storyboard.command.duplicateScene', chord: 'Mod+D' },
  'scene.split': { label: 'storyboard.command.splitScene', chord: 'Mod+Shift+S' },
  'scene.merge': { label: 'storyboard.command.mergeScenes', chord: 'Mod+Shift+M' },
  'scene.plan': { label: 'scene.plan.command' },
  'scene.previous': { label: 'storyboard.command.previousScene', chord: 'PageUp' },
  'scene.next': { label: 'storyboard.command.nextScene', chord: 'PageDown' },
  'scene.up': { label: 'storyboard.command.sceneUp' },
  'scene.down': { label: 'storyboard.command.sceneDown' },
  'entity.duplicate': { label: 'storyboard.command.duplicateEntity', chord: 'Mod+D' },
  'entity.remove': { label: 'storyboard.command.remove', chord: 'Delete' },
  'entity.all': { label: 'storyboard.command.selectAll', chord: 'Mod+A' },
  'entity.forward': { label: 'storyboard.command.forward', chord: ']' },
  'entity.backward': { label: 'storyboard.command.backward', chord: '[' },
  'entity.front': { label: 'storyboard.command.front', chord: 'Mod+]' },
  'entity.back': { label: 'storyboard.command.back', chord: 'Mod+[' },
  'keyframe.copy': { label: 'storyboard.command.copy', chord: 'Mod+C' },
  'keyframe.paste': { label: 'storyboard.command.paste', chord: 'Mod+V' },
  'storyboard.draw': { label: 'storyboard.command.draw', chord: 'B' },
  'storyboard.play': { label: 'storyboard.command.play', chord: 'Space' },
  'storyboard.previous': { label: 'storyboard.command.previous', chord: ',' },
  'storyboard.next': { label: 'storyboard.command.next', chord: '.' },
  'storyboard.reach': { label: 'storyboard.command.reach', chord: 'P' },
  'storyboard.snap': { label: 'storyboard.command.snap', chord: 'S' },
  'storyboard.paths': { label: 'storyboard.command.paths', chord: 'M' },
  'storyboard.ghosts': { label: 'storyboard.command.ghosts', chord: 'O' },
  'storyboard.fit': { label: 'storyboard.command.fit', chord: 'Shift+1' },
  'storyboard.zoomIn': { label: 'storyboard.command.zoomIn', chord: '+' },
  'storyboard.zoomOut': { label: 'storyboard.command.zoomOut', chord: '-' },
  'window.scenes': { label: 'shell.showScenes', chord: 'Mod+B' },
  'window.inspector': { label: 'shell.showInspector', chord: 'Mod+I' },
  'window.scene': { label: 'shell.scene', chord: 'Alt+1' },
  'window.cast': { label: 'shell.cast', chord: 'Alt+2' },
  'window.takes': { label: 'shell.takes', chord: 'Alt+3' },
  'window.library': { label: 'library.title', chord: 'Alt+4' },
  'window.queue': { label: 'shell.showQueue', chord: 'Mod+J' },
} as const satisfies Readonly<Record<string, Entry>>;

export type CommandId = keyof typeof CATALOGUE;

/** What a command is about: the part of its id before the dot. */
export type CommandGroup = CommandId extends `${infer Group}.${string}` ? Group : never;

export const usualChord = (id: CommandId): Chord | undefined => (CATALOGUE[id] as Entry).chord;

export const COMMAND_IDS = Object.keys(CATALOGUE) as readonly CommandId[];
