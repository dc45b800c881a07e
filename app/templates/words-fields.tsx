import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { WarnedField } from '@/components/templates/warned-field'
import { constellationNameLimit } from '@/model/constellation/constellation-name'
import { type TemplateWords, templateGuidanceLimit, templateLineLimit } from '@/model/template/template-words'

/** The fields with what people write about a template of their own. */
export async function WordsFields({ name, line, guidance }: TemplateWords) {
  const words = await getTranslations('templates')
  const { canvas } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ canvas: { personal: canvas.personal } }}>
      <WarnedField
        id="template-name"
        name="name"
        label={words('saveName')}
        text={name}
        limit={constellationNameLimit}
        required
      />
      <WarnedField
        id="template-line"
        name="line"
        label={words('saveLine')}
        text={line}
        limit={templateLineLimit}
      />
      <WarnedField
        id="template-guidance"
        name="guidance"
        label={words('saveGuidance')}
        hint={words('saveGuidanceHint')}
        text={guidance}
        limit={templateGuidanceLimit}
        rows={4}
      />
    </NextIntlClientProvider>
  )
}
