import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { Sure } from '@/components/ui/sure'
import type { TemplateWords } from '@/model/template/template-words'
import { submitRemoveTemplate, submitReword } from './forms'
import { WordsFields } from './words-fields'

type Props = TemplateWords & { readonly id: string }

/** Changing what is said about a template of one's own, and deleting it. */
export async function ChangeTemplate({ id, name, line, guidance }: Props) {
  const words = await getTranslations('templates')
  const hidden = <input type="hidden" name="id" value={id} />
  return (
    <div className="grid gap-4">
      <details className="rounded-card border border-line bg-sheet p-4">
        <summary className="min-h-6 font-bold">{words('change')}</summary>
        <form action={submitReword} className="mt-4 grid gap-4">
          {hidden}
          <WordsFields name={name} line={line} guidance={guidance} />
          <div>
            <Button type="submit">{words('changeButton')}</Button>
          </div>
        </form>
      </details>
      <details className="rounded-card border border-line bg-sheet p-4">
        <summary className="min-h-6 font-bold">{words('delete')}</summary>
        <form action={submitRemoveTemplate} className="mt-4 grid gap-3">
          {hidden}
          <p>{words('deleteAbout')}</p>
          <Sure sentence={words('deleteSure', { name })} button={words('deleteButton')} look="danger" />
        </form>
      </details>
    </div>
  )
}
