import { CircleAlert } from 'lucide-react'
import { Component, type ReactNode } from 'react'
import { Translation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'

type Props = { children: ReactNode }
type State = { failed: boolean }

/** A page that cannot be drawn takes nothing else with it; the words are held by the workspace. */
export class PageBoundary extends Component<Props, State> {
  override state: State = { failed: false }

  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <Translation>
        {t => (
          <EmptyState icon={CircleAlert} title={t('page.failedTitle')} words={t('page.failedWords')}>
            <Button onClick={() => this.setState({ failed: false })}>{t('tryAgain')}</Button>
          </EmptyState>
        )}
      </Translation>
    )
  }
}
