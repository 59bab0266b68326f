/** Derived values that are found again because their input is the same object. */

/** Remembers one result for each input. Inputs must be immutable; what nobody holds any more is collected. */
export function memo<Input extends object, Result>(
  derive: (input: Input) => Result,
): (input: Input) => Result {
  const results = new WeakMap<Input, { readonly value: Result }>();
  return (input) => {
    const known = results.get(input);
    if (known) return known.value;
    const value = derive(input);
    results.set(input, { value });
    return value;
  };
}
