import { Button } from '../ui/button'

type Props = {
  readonly isFirst: boolean
  readonly words: { readonly onward: string; readonly back: string; readonly leave: string }
}

/** How one leaves a step of a check or a round: on, back, or away. Each saves what is on the page; `next` says which was pressed. */
export function StepButtons({ isFirst, words }: Props) {
  return (
    <div className="flex flex-wrap gap-3 border-t border-line pt-6">
      <Button type="submit" name="next" value="continue" look="primary">
        {words.onward}
      </Button>
      {isFirst ? null : (
        <Button type="submit" name="next" value="back">
          {words.back}
        </Button>
      )}
      <Button type="submit" name="next" value="leave" look="quiet">
        {words.leave}
      </Button>
    </div>
  )
}
