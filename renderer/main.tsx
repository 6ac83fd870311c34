import '@fontsource-variable/inter';
import '@fontsource-variable/noto-sans-kr';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './design/tokens.css';
import './design/base.css';
import { guessLanguage, startLanguage } from './language/index.ts';
import { App } from './shell/app.tsx';
import { leaveKeysToInputMethods } from './design/input-method.ts';
import { allowStyles } from './design/style-nonce.ts';

leaveKeysToInputMethods();
allowStyles();
await startLanguage(guessLanguage());
createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
