import { dataBlock, html, trusted } from '../../../src/local-instance/pages/html'

describe('html', () => {
    it('escapes what is put in, in text and in attributes', () => {
        const text = `<b>"it's" & more</b>`
        expect(html`<p title="${text}">${text}</p>`.text).toBe(
            '<p title="&lt;b&gt;&quot;it&#39;s&quot; &amp; more&lt;/b&gt;">&lt;b&gt;&quot;it&#39;s&quot; &amp; more&lt;/b&gt;</p>'
        )
    })

    it('takes HTML and lists of it as they are', () => {
        const items = ['a', '<'].map((item) => html`<li>${item}</li>`)
        expect(html`${items}${trusted('<hr>')}`.text).toBe('<li>a</li><li>&lt;</li><hr>')
    })

    it('writes nothing for null, undefined and false, but zero as it is', () => {
        expect(html`${null}${undefined}${false}${0}`.text).toBe('0')
    })

    it('keeps data from ending its own block', () => {
        const block = dataBlock('x', { a: '</script><script>alert(1)</script>' }).text
        expect(block.match(/<\/script>/g)).toHaveLength(1)
        expect(JSON.parse(block.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual({
            a: '</script><script>alert(1)</script>',
        })
    })
})
