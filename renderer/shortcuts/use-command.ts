import { useEffect, useRef } from 'react';
import { register, type Command } from './commands.ts';

/** Offers a command for as long as the component is on the screen: in the palette and by its keys. */
export function useCommand(command: Command): void {
  const now = useRef(command);
  useEffect(() => {
    now.current = command;
  });
  useEffect(() => register(() => now.current), [command.id]);
}
