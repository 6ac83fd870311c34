export const designWords = {
  close: 'Close',
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  full: 'No more fits here: {{most}} characters at most.',
  notice: 'Notice',
  notices: 'Notices ({hotkey})',
};
