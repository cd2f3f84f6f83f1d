import { Select, TextInput } from '@trussworks/react-uswds'
import { type ReactNode, useId, useState } from 'react'
import { CERTIFICATE_KIND } from '../../../server/core/states'
import { type CertificateFilter, type CertificateSort, SORTS } from '../../model/certificate-filter'
import { URGENCIES } from '../../model/certificate-life'
import { type Certificate } from '../../services/certificates'
import { certificates as text, words } from '../../text'

const PERIODS = [7, 30, 60, 90, 180, 365]

interface FiltersProps {
    readonly filter: CertificateFilter
    readonly certificates: readonly Certificate[]
    readonly onChange: (filter: CertificateFilter) => void
}

export function Filters({ filter, certificates, onChange }: FiltersProps) {
    const change = (part: Partial<CertificateFilter>) => onChange({ ...filter, ...part })
    const departments = departmentsOf(certificates)
    const [open, setOpen] = useState(false)
    return (
        <form
            className={`filters ${open ? 'filters--open' : ''}`}
            role="search"
            onSubmit={(event) => event.preventDefault()}
        >
            <Field label={text.search} wide>
                {(id) => (
                    <TextInput
                        id={id}
                        name="q"
                        type="search"
                        placeholder={text.searchHint}
                        value={filter.text}
                        onChange={(event) => change({ text: event.target.value })}
                    />
                )}
            </Field>
            <button
                type="button"
                className="usa-button usa-button--outline filters__toggle"
                aria-expanded={open}
                onClick={() => setOpen(!open)}
            >
                {text.filters}
            </button>
            <div className="filters__more">
                <Choice
                    label={text.within}
                    value={filter.within === null ? '' : String(filter.within)}
                    options={[
                        ['', text.withinAny],
                        ...PERIODS.map((days) => [String(days), text.withinDays(days)] as const),
                    ]}
                    onChange={(value) => change({ within: value === '' ? null : Number(value), from: null, to: null })}
                />
                <Choice
                    label={text.kind}
                    value={filter.kind}
                    options={[
                        ['', text.anyKind],
                        ...Object.values(CERTIFICATE_KIND).map((kind) => [kind, words.kind[kind]] as const),
                    ]}
                    onChange={(value) => change({ kind: value as CertificateFilter['kind'] })}
                />
                {departments.length > 1 && (
                    <Choice
                        label={text.department}
                        value={filter.organization}
                        options={[['', text.anyDepartment], ...departments]}
                        onChange={(organization) => change({ organization })}
                    />
                )}
                <Choice
                    label={text.sort}
                    value={filter.sort}
                    options={SORTS.map((sort) => [sort, text.sorts[sort]] as const)}
                    onChange={(sort) => change({ sort: sort as CertificateSort })}
                />
                <fieldset className="chips">
                    <legend>{text.state}</legend>
                    {URGENCIES.map((urgency) => (
                        <label key={urgency} className="chip">
                            <input
                                type="checkbox"
                                checked={filter.urgencies.includes(urgency)}
                                onChange={(event) =>
                                    change({
                                        urgencies: event.target.checked
                                            ? [...filter.urgencies, urgency]
                                            : filter.urgencies.filter((other) => other !== urgency),
                                    })
                                }
                            />
                            {words.urgency[urgency]}
                        </label>
                    ))}
                </fieldset>
            </div>
        </form>
    )
}

interface FieldProps {
    readonly label: string
    readonly wide?: boolean
    readonly children: (id: string) => ReactNode
}

function Field({ label, wide = false, children }: FieldProps) {
    const id = useId()
    return (
        <div className={wide ? 'filters__field filters__field--wide' : 'filters__field'}>
            <label htmlFor={id}>{label}</label>
            {children(id)}
        </div>
    )
}

interface ChoiceProps {
    readonly label: string
    readonly value: string
    readonly options: readonly (readonly [value: string, label: string])[]
    readonly onChange: (value: string) => void
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
    return (
        <Field label={label}>
            {(id) => (
                <Select id={id} name={id} value={value} onChange={(event) => onChange(event.target.value)}>
                    {options.map(([option, name]) => (
                        <option key={option} value={option}>
                            {name}
                        </option>
                    ))}
                </Select>
            )}
        </Field>
    )
}

function departmentsOf(certificates: readonly Certificate[]): readonly (readonly [string, string])[] {
    const found = new Map<string, string>()
    for (const { organization } of certificates) if (organization) found.set(organization.id, organization.name)
    return [...found].sort(([, one], [, other]) => one.localeCompare(other))
}
