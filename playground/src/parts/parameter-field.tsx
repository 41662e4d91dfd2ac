import { LAW_PARAMETERS, type LawOverlay, type LawValue } from 'tvpa-tiers';

/** One parameter of the law: as it is, or otherwise in all years. */
export function ParameterField({
  name,
  law,
  put,
}: {
  name: string;
  law: LawOverlay;
  put: (next: LawOverlay) => void;
}) {
  const parameter = LAW_PARAMETERS[name];
  if (parameter === undefined) return null;
  const { [name]: value, ...others } = law.parameters ?? {};
  const { parameters: _old, ...rest } = law;
  const set = (next: LawValue | null) => {
    const parameters = next === null ? others : { ...others, [name]: next };
    put(Object.keys(parameters).length === 0 ? rest : { ...rest, parameters });
  };
  const id = `law-${name}`;
  return (
    <p class="field">
      <label for={id}>{parameter.title}</label>
      {parameter.type === 'boolean' ? (
        <select
          id={id}
          value={value === undefined ? '' : String(value)}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            set(chosen === '' ? null : chosen === 'true');
          }}
        >
          <option value="">as in the law of the year</option>
          <option value="true">yes, in all years</option>
          <option value="false">no, in no year</option>
        </select>
      ) : (
        <input
          id={id}
          type="number"
          min={parameter.minimum ?? 0}
          max={parameter.maximum ?? 1_000_000}
          placeholder="as in the law of the year"
          value={value === undefined ? '' : String(value)}
          onChange={(event) => {
            const { value: typed, valueAsNumber } = event.currentTarget;
            set(typed === '' ? null : valueAsNumber);
          }}
        />
      )}
    </p>
  );
}
