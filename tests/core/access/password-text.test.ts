import { tellsPassword } from '../../../src/server/core/access/password-text'

describe('a text that tells a password', () => {
    it.each([
        'My password is Summer2026!',
        'password: hunter2x',
        'new pwd = aB3$efgh',
        'Passwort: Geheim#1',
        "The password was 'tr0ub4dor&3', it fails",
        'Password -> correct-horse-9',
        `long ${'text '.repeat(5000)} password: hunter2x`,
    ])('is known: %.60s', (text) => expect(tellsPassword(text)).toBe(true))

    it.each([
        'The password is expired.',
        'password: forgotten',
        'My password is 90 days old.',
        'The password was reset on 2026-11-20.',
        'Is the password: https://scm.example.org/reset1 right?',
        'Password Reset',
        'hunter2x',
        '',
    ])('is not seen in: %s', (text) => expect(tellsPassword(text)).toBe(false))

    it('is looked for in the time that the text takes to read', () => {
        expect(tellsPassword('password: '.repeat(200_000))).toBe(false)
        expect(tellsPassword('password'.repeat(200_000))).toBe(false)
    })
})
