import { useEffect, useRef } from 'react';
import { register, remember, type Command } from './commands.ts';

/** Offers a command for as long as the component is on the screen: in the palette, in the settings and by its keys. */
export function useCommand(command: Command): void {
  const now = useRef(command);
  useEffect(() => {
    now.current = command;
  });
  useEffect(() => register(() => now.current), [command.id]);
  useEffect(() => remember(command), [command.id, command.label, command.chord]);
}
