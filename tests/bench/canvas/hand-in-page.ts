interface Course {
  readonly from: { readonly x: number; readonly y: number }
  readonly steps: number
  /** Milliseconds after which no more steps are made. */
  readonly longest: number
  /** Of a zoom: how far the wheel turns with every step; 0 for a move. */
  readonly wheel: number
}

/** Moves, or turns the wheel, once in every frame; resolves to how long each frame took. It runs in the page, so all it needs is within it. */
export function handInPage({ from, steps, longest, wheel }: Course): Promise<number[]> {
  // Uncapped, a browser makes frames at its full speed only while something changes. It stands where the hand is, because all between it and what changes besides is drawn anew.
  const point = document.getElementById('point') ?? document.body.appendChild(document.createElement('div'))
  point.id = 'point'
  point.style.cssText = `position:fixed;left:${from.x}px;top:${from.y}px;width:1px;height:1px;will-change:transform;pointer-events:none`
  const target = document.elementFromPoint(from.x, from.y) ?? document.body
  const common = { bubbles: true, cancelable: true, composed: true, view: window }
  let [x, y] = [from.x + 6, from.y + 4]
  const moveTo = (nextX: number, nextY: number) => {
    const given = {
      ...common,
      clientX: nextX,
      clientY: nextY,
      screenX: nextX,
      screenY: nextY,
      movementX: nextX - x,
      movementY: nextY - y,
      buttons: 1,
    }
    ;[x, y] = [nextX, nextY]
    target.dispatchEvent(
      new PointerEvent('pointermove', {
        ...given,
        button: -1,
        pointerId: 1,
        pointerType: 'mouse',
        isPrimary: true,
      }),
    )
    target.dispatchEvent(new MouseEvent('mousemove', given))
  }
  const turn = (deltaY: number) =>
    target.dispatchEvent(new WheelEvent('wheel', { ...common, clientX: from.x, clientY: from.y, deltaY }))
  return new Promise(resolve => {
    const frames: number[] = []
    const until = performance.now() + longest
    let last = performance.now()
    const frame = () => {
      const now = performance.now()
      frames.push(now - last)
      last = now
      const step = frames.length
      if (step > steps || now > until) return resolve(frames.slice(2))
      point.style.backgroundColor = step % 2 ? '#000' : '#fff'
      const angle = (step / steps) * Math.PI * 2
      if (wheel > 0) turn(step <= steps / 2 ? -wheel : wheel)
      else moveTo(from.x + Math.sin(angle) * 220, from.y + Math.sin(angle * 2) * 90)
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
}
