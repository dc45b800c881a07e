type Props = { readonly label: string; readonly hint: string }

export function ExampleChoice({ label, hint }: Props) {
  return (
    <div className="grid grid-cols-[auto_1fr] gap-x-3">
      <input
        id="example"
        name="example"
        type="checkbox"
        value="yes"
        defaultChecked
        aria-describedby="example-about"
        className="mt-0.5 size-6 accent-accent"
      />
      <label htmlFor="example" className="font-bold">
        {label}
      </label>
      <p id="example-about" className="col-start-2 text-sm text-quiet">
        {hint}
      </p>
    </div>
  )
}
