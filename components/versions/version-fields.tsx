import { useTranslations } from 'next-intl'
import { type VersionFacts, versionLabels, versionNameLimit } from '@/model/versions/version'
import { Field, inputLook } from '../ui/field'
import { TextField } from '../ui/text-field'

type Props = { readonly idPrefix: string; readonly version?: Pick<VersionFacts, 'name' | 'label'> }

/** What a version is called and what it stands for, as fields of a form. */
export function VersionFields({ idPrefix, version }: Props) {
  const words = useTranslations('versions')
  const label = `${idPrefix}-label`
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <TextField
        id={`${idPrefix}-name`}
        name="name"
        label={words('name')}
        hint={words('nameHint')}
        defaultValue={version?.name}
        maxLength={versionNameLimit}
        autoComplete="off"
      />
      <Field id={label} label={words('label')}>
        <select id={label} name="label" defaultValue={version?.label ?? 'none'} className={inputLook}>
          {versionLabels.map(one => (
            <option key={one} value={one}>
              {words(`labels.${one}`)}
            </option>
          ))}
        </select>
      </Field>
    </div>
  )
}
