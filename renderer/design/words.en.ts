export const designWords = {
  close: 'Close',
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  notice: 'Notice',
  notices: 'Notices ({hotkey})',
};
