import { useMemo } from 'react'
import { styleRulesOf } from '../../shared/style/styleRulesOf.ts'
import { StyleSection } from '../settings/style/StyleSection.tsx'
import { useRuleTester } from '../settings/style/useRuleTester.ts'
import { useFailureWords } from '../ui/useFailureWords.ts'
import { toFailure } from './toFailure.ts'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

/** The house style of the open library in the settings. */
export function StyleArea() {
  const { houseStyle } = useWorkspace()
  const tester = useRuleTester()
  const failureWords = useFailureWords()
  const library = useWorkspaceState(state => state.session?.library ?? null)
  const styleRules = library?.newsroom.styleRules
  const rules = useMemo(() => (styleRules ? styleRulesOf({ styleRules }) : []), [styleRules])
  if (!library) return null
  return (
    <StyleSection
      rules={rules}
      readOnly={library.readOnly}
      languages={library.newsroom.languages}
      tester={tester}
      onRules={houseStyle.set}
      onImport={houseStyle.bringIn}
      onExport={houseStyle.giveAway}
      wordsOf={error => failureWords(toFailure(error))}
    />
  )
}
