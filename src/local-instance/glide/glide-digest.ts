import { createHash } from 'node:crypto'
import { refusing } from './refusing'

const digest = (algorithm: string, text: unknown, encoding: 'hex' | 'base64'): string =>
    createHash(algorithm).update(String(text), 'utf8').digest(encoding)

/** GlideDigest - Scoped of the API reference: digests of a text's UTF-8 bytes. */
export class GlideDigest {
    getMD5Hex(text: string): string {
        return digest('md5', text, 'hex')
    }

    getMD5Base64(text: string): string {
        return digest('md5', text, 'base64')
    }

    getSHA1Hex(text: string): string {
        return digest('sha1', text, 'hex')
    }

    getSHA1Base64(text: string): string {
        return digest('sha1', text, 'base64')
    }

    getSHA256Hex(text: string): string {
        return digest('sha256', text, 'hex')
    }

    getSHA256Base64(text: string): string {
        return digest('sha256', text, 'base64')
    }
}

refusing(GlideDigest, 'GlideDigest')
