import { cookies } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { inputLook } from '@/components/ui/field'
import { languages } from '@/model/edition/words-in'
import { setDisplay } from './actions'

/** Paper and language; kept in cookies of this browser, nowhere else. */
export async function DisplayForm() {
  const words = await getTranslations('common')
  const language = await getLocale()
  const paper = (await cookies()).get('paper')?.value ?? 'system'
  return (
    <form action={setDisplay} className="grid gap-3">
      <label className="grid gap-1 font-bold">
        {words('paper')}
        <select name="paper" defaultValue={paper} key={paper} className={`${inputLook} font-normal`}>
          <option value="system">{words('paperSystem')}</option>
          <option value="day">{words('paperDay')}</option>
          <option value="night">{words('paperNight')}</option>
        </select>
      </label>
      <label className="grid gap-1 font-bold">
        {words('language')}
        <select name="language" defaultValue={language} key={language} className={`${inputLook} font-normal`}>
          {languages.map(known => (
            <option key={known} value={known} lang={known}>
              {words(`languageNames.${known}`)}
            </option>
          ))}
        </select>
      </label>
      {language === 'cy' ? <p className="text-sm text-quiet">{words('welshNeedsReview')}</p> : null}
      <Button type="submit">{words('apply')}</Button>
    </form>
  )
}
