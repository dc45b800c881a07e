import { useTranslations } from 'next-intl'
import { Step } from './step'

/** Why a code did not open anything. */
export type EnterFault =
  | { readonly is: 'wrong' | 'used' | 'door-closed' | 'full' }
  | { readonly is: 'wait'; readonly seconds: number }

type Props = {
  readonly fault: EnterFault | undefined
  readonly other: { readonly title: string; readonly go: string }
}

/** The first page: nothing but a field for a code, so that the address in a list of visited pages opens nothing telling. Two buttons choose the language. */
export function EnterPage({ fault, other }: Props) {
  const t = useTranslations('participant.enter')
  return (
    <Step act="enter">
      <h1 tabIndex={-1}>
        {t('title')}
        <br />
        <span lang="cy" className="small">
          {other.title}
        </span>
      </h1>
      {fault ? (
        <div className="note warm" role="alert">
          <p>{fault.is === 'wait' ? t('wait', { seconds: fault.seconds }) : t(fault.is)}</p>
        </div>
      ) : null}
      <label className="own" htmlFor="code">
        {t('code')}
      </label>
      <input
        id="code"
        name="code"
        type="text"
        className="code"
        inputMode="text"
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        maxLength={40}
        aria-describedby="code-hint"
      />
      <p className="small" id="code-hint">
        {t('hint')}
      </p>
      <p>{t('device')}</p>
      <div className="pair">
        <button type="submit" name="language" value="en" className="main">
          {t('go')}
        </button>
        <button type="submit" name="language" value="cy" lang="cy">
          {other.go}
        </button>
      </div>
    </Step>
  )
}
