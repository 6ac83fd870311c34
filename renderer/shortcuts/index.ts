export { commandWith, useAllCommands, type CommandLine } from './all-commands.ts';
export { chordOf, shownChord, type Chord } from './chord.ts';
export type { CommandGroup, CommandId } from './catalogue.ts';
export { activeCommands, chordFor, commandLabel, mayRun, useShownChord, type Command } from './commands.ts';
export { listenForCommands } from './listen.ts';
export { useCommand } from './use-command.ts';
