/** Why keys cannot be kept with this backend; undefined when they can. */
export function whyUnsafe(available: boolean, backend: string | undefined): string | undefined {
  if (backend === 'basic_text')
    return 'This desktop has no password store (such as GNOME Keyring or KWallet), so keys would lie open on the disk.';
  if (!available || backend === 'unknown') return 'The system’s password store does not answer.';
  return undefined;
}
