import { create } from 'zustand';

export type DialogName = 'settings' | 'about' | 'keys' | 'palette' | 'export' | 'film' | 'plan' | 'notes';

/** Which of the window's own dialogs is open. */
export const useDialogs = create<{ readonly open: DialogName | undefined }>(() => ({ open: undefined }));

export const openDialog = (open: DialogName): void => useDialogs.setState({ open });
export const closeDialog = (): void => useDialogs.setState({ open: undefined });
