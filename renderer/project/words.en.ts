export const projectWords = {
  rolledBack: '“{{label}}” could not be saved and was taken back: {{reason}}',
  changedElsewhere:
    'The same thing was changed in another window in the meantime; your change was taken back: {{labels}}.',
  undoFailed: 'Nothing was undone: {{reason}}',
  redoFailed: 'Nothing was redone: {{reason}}',
  readOnly: 'This film cannot be changed: {{reason}}',
  noConnection: 'The studio does not answer.',
  unexpected: 'Something unexpected went wrong in the studio.',
  invalidEdit: 'that would leave the film in a shape the studio cannot keep',
};
