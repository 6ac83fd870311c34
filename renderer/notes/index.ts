export { NoteList } from './note-list.tsx';
export { noteWords } from './note-words.ts';
export { NotesDialog } from './notes-dialog.tsx';
export { lossesOf, notesOfScene } from './scene-notes.ts';
