import { attempt } from '../../../src/server/core/x509/fault'
import { type Element, readDer } from '../../../src/server/core/x509/der'
import {
    bitString,
    directoryString,
    integer,
    objectId,
    time,
    unsignedInteger,
} from '../../../src/server/core/x509/der-values'

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replace(/ /g, ''), 'hex'))
const outcome = (work: () => unknown) => {
    const result = attempt(work)
    return result.ok ? 'read' : result.fault
}
const element = (hex: string): Element => readDer(bytes(hex))
/** `levels` sequences in one another, with a NULL in the innermost. */
function nested(levels: number): Uint8Array {
    const inside = bytes('0500')
    const headers: number[][] = []
    let length = inside.length
    for (let i = 0; i < levels; i++) {
        const header =
            length < 128
                ? [0x30, length]
                : length < 256
                  ? [0x30, 0x81, length]
                  : [0x30, 0x82, length >> 8, length & 255]
        headers.push(header)
        length += header.length
    }
    return Uint8Array.from([...headers.reverse().flat(), ...inside])
}

describe('the DER reader', () => {
    it.each([
        ['a sequence', '3003 020101', 'read'],
        ['an empty sequence', '3000', 'read'],
        ['nothing', '', 'MALFORMED'],
        ['a tag alone', '30', 'MALFORMED'],
        ['content that is cut off', '3003 0201', 'MALFORMED'],
        ['a child that runs past its parent', '3003 020201', 'MALFORMED'],
        ['bytes after the end', '3000 00', 'MALFORMED'],
        ['an indefinite length', '3080 0000', 'MALFORMED'],
        ['a long form where the short would do', '308103 020101', 'MALFORMED'],
        ['a length with a leading zero', '30820003 020101', 'MALFORMED'],
        ['a length of four bytes', '308400000003 020101', 'MALFORMED'],
        ['a tag of several bytes', '1f8101 00', 'MALFORMED'],
        ['an end-of-contents element', '3002 0000', 'MALFORMED'],
        ['a primitive sequence', '1000', 'MALFORMED'],
        ['a constructed string', '2405 0403 010203', 'MALFORMED'],
        ['a context element, constructed', 'a003 020101', 'read'],
        ['a context element, primitive', '8001 ff', 'read'],
    ])('%s: %s', (_what, hex, expected) => {
        expect(outcome(() => readDer(bytes(hex)))).toBe(expected)
    })

    it('reads 24 levels, and not 25', () => {
        expect(outcome(() => readDer(nested(24)))).toBe('read')
        expect(outcome(() => readDer(nested(25)))).toBe('MALFORMED')
    })

    it('stops at thousands of levels without running out of stack', () => {
        expect(outcome(() => readDer(nested(8_000)))).toBe('MALFORMED')
    })

    it('reads 8,000 elements, and not more', () => {
        const many = (count: number) =>
            Uint8Array.from([0x30, 0x82, (2 * count) >> 8, (2 * count) & 255, ...new Array(count).fill([5, 0]).flat()])
        expect(outcome(() => readDer(many(7_999)))).toBe('read')
        expect(outcome(() => readDer(many(8_000)))).toBe('MALFORMED')
    })

    it('reads 64 KB, and not more', () => {
        const octets = (total: number) => {
            const length = total - 5
            const encoded = new Uint8Array(total)
            encoded.set([0x04, 0x83, length >> 16, (length >> 8) & 255, length & 255])
            return encoded
        }
        expect(outcome(() => readDer(octets(65_537)))).toBe('MALFORMED')
        expect(outcome(() => readDer(bytes(`0482fff8${'00'.repeat(0xfff8)}`)))).toBe('read')
    })
})

describe('DER values', () => {
    it.each([
        ['0603 550403', '2.5.4.3'],
        ['0609 2a864886f70d01010b', '1.2.840.113549.1.1.11'],
        ['0602 8837', '2.999'],
        ['0601 27', '0.39'],
        ['0601 28', '1.0'],
    ])('object id %s is %s', (hex, expected) => {
        expect(objectId(element(hex))).toBe(expected)
    })

    it.each(['0600', '0602 5580', '0603 558001', `0641 ${'01'.repeat(65)}`, `060b 55${'ff'.repeat(9)}7f`, '0401 55'])(
        'object id %s is refused',
        (hex) => {
            expect(outcome(() => objectId(element(hex)))).toBe('MALFORMED')
        }
    )

    it('integers are minimal, and unsigned where they must be', () => {
        expect([...unsignedInteger(element('0202 00ff'))]).toEqual([255])
        expect([...unsignedInteger(element('0201 00'))]).toEqual([0])
        expect(outcome(() => integer(element('0202 007f')))).toBe('MALFORMED')
        expect(outcome(() => integer(element('0202 ff80')))).toBe('MALFORMED')
        expect(outcome(() => integer(element('0200')))).toBe('MALFORMED')
        expect(outcome(() => integer(element('0201 ff')))).toBe('read')
        expect(outcome(() => unsignedInteger(element('0201 ff')))).toBe('MALFORMED')
    })

    it('bit strings count their unused bits', () => {
        expect(bitString(element('0302 07 80'))).toEqual({ unused: 7, bytes: bytes('80') })
        expect(bitString(element('0301 00'))).toEqual({ unused: 0, bytes: bytes('') })
        for (const hex of ['0300', '0302 08 00', '0301 01', '0302 01 01'])
            expect([hex, outcome(() => bitString(element(hex)))]).toEqual([hex, 'MALFORMED'])
    })

    it.each([
        ['UTF-8', '0c05 c3b1e6bca2', 'ñ漢'],
        ['UTF-8 beyond the basic plane', '0c04 f09f9880', '😀'],
        ['BMP', '1e04 00f16f22', 'ñ漢'],
        ['universal', '1c08 000000f1 0001f600', 'ñ😀'],
        ['teletex', '1401 f1', 'ñ'],
        ['printable', '1303 413a42', 'A:B'],
    ])('text in %s', (_type, hex, expected) => {
        expect(directoryString(element(hex))).toBe(expected)
    })

    it.each([
        ['overlong UTF-8', '0c02 c080'],
        ['overlong UTF-8 of three bytes', '0c03 e080af'],
        ['a surrogate in UTF-8', '0c03 eda080'],
        ['UTF-8 beyond Unicode', '0c04 f4908080'],
        ['UTF-8 that is cut off', '0c02 e6bc'],
        ['a stray continuation', '0c01 80'],
        ['BMP of an odd length', '1e03 00f16f'],
        ['universal beyond Unicode', '1c04 00110000'],
        ['a byte beyond ASCII in a printable string', '1301 f1'],
        ['a number', '0201 01'],
    ])('no text from %s', (_what, hex) => {
        expect(outcome(() => directoryString(element(hex)))).toBe('MALFORMED')
    })

    const dated = (tag: string, text: string) =>
        element(`${tag}${text.length.toString(16).padStart(2, '0')}${Buffer.from(text).toString('hex')}`)

    it.each([
        ['17', '261121214209Z', '2026-11-21T21:42:09.000Z'],
        ['17', '491231235959Z', '2049-12-31T23:59:59.000Z'],
        ['17', '500101000000Z', '1950-01-01T00:00:00.000Z'],
        ['18', '20500101000000Z', '2050-01-01T00:00:00.000Z'],
        ['18', '99991231235959Z', '9999-12-31T23:59:59.000Z'],
    ])('time %s %s is %s', (tag, text, expected) => {
        expect(new Date(time(dated(tag, text))).toISOString()).toBe(expected)
    })

    it.each([
        ['17', '2611212142Z'],
        ['17', '261121214209+0000'],
        ['17', '260230000000Z'],
        ['17', '261321000000Z'],
        ['17', '261121240000Z'],
        ['17', '20261121214209Z'],
        ['18', '261121214209Z'],
        ['18', '20261121214209.5Z'],
        ['18', '00500101000000Z'],
        ['18', '20269999999999Z'],
    ])('time %s %s is refused', (tag, text) => {
        expect(outcome(() => time(dated(tag, text)))).toBe('MALFORMED')
    })

    it('a mistake in the program is not taken for a fault of the input', () => {
        expect(() =>
            attempt(() => {
                throw new RangeError('a mistake')
            })
        ).toThrow('a mistake')
    })
})
