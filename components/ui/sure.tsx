import { Button } from './button'
import type { ButtonLook } from './button-look'

type Props = { readonly sentence: string; readonly button: string; readonly look?: ButtonLook }

/** A box to tick before something that changes a lot, and its button. */
export function Sure({ sentence, button, look = 'plain' }: Props) {
  return (
    <>
      <label className="flex items-start gap-3 wrap-anywhere">
        <input type="checkbox" name="sure" value="yes" required className="mt-0.5 size-6 shrink-0" />
        {sentence}
      </label>
      <div>
        <Button type="submit" look={look}>
          {button}
        </Button>
      </div>
    </>
  )
}
