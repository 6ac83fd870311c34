import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ErrorState } from '../design/index.ts';

function Crashed({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <ErrorState
      title={t('shell.crashed')}
      actions={<Button onClick={onAgain}>{t('shell.crashedAgain')}</Button>}
    >
      {t('shell.crashedText')}
    </ErrorState>
  );
}

type Props = { readonly children: ReactNode };

/** Keeps a mistake in one part of the window from taking the rest with it. */
export class PaneBoundary extends Component<Props, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true };
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo): void {
    // The one place where the interface writes to the console: for whoever reports the mistake.
    reportError(new Error(`a part of the window failed${componentStack ?? ''}`, { cause: error }));
  }

  override render(): ReactNode {
    if (this.state.crashed) return <Crashed onAgain={() => this.setState({ crashed: false })} />;
    return this.props.children;
  }
}
