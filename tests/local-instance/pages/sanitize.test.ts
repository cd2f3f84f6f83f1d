import { sanitized } from '../../../src/local-instance/pages/catalog/sanitize'

describe('HTML of records', () => {
    it.each([
        ['<p class="x" onclick="evil()">text</p>', '<p>text</p>'],
        ['<script>evil()</script>after', 'after'],
        ['<img src=x onerror=evil()>', ''],
        ['<a href="javascript:evil()">go</a>', '<a>go</a>'],
        ['<a href="https://example.test/a?b=1">go</a>', '<a href="https://example.test/a?b=1">go</a>'],
        ['<a href="//evil.test">go</a>', '<a>go</a>'],
        ['<a title=">" onmouseover="evil()" href="/x">go</a>', '<a href="/x">go</a>'],
        ['1 < 2 & 3 > 2', '1 &lt; 2 & 3 &gt; 2'],
        ['<scr<script></script>ipt>evil()', 'evil()'],
    ])('%s becomes %s', (source, expected) => {
        expect(sanitized(source).text).toBe(expected)
    })
})
