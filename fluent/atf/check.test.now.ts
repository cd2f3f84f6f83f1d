import '@servicenow/sdk/global'
import { Test } from '@servicenow/sdk/core'

Test(
    {
        $id: Now.ID['atf-check'],
        name: 'Certificate Services: the check says what is wrong with host names, and to nobody unknown',
        description:
            'Without a profile the request is sent by whoever runs the test, who needs the role x_cdt_certs.user',
        active: true,
    },
    (atf) => {
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-check-outside'],
            path: '/api/x_cdt_certs/v1/check',
            method: 'post',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: '{"hostnames": ["www.example.com"]}',
        })
        atf.rest.assertStatusCode({ $id: Now.ID['atf-check-answered'], statusCode: 200 })
        atf.rest.assertResponseJSONPayloadIsValid({ $id: Now.ID['atf-check-json'] })
        atf.rest.assertJsonResponsePayloadElement({
            $id: Now.ID['atf-check-hostnames'],
            elementName: '/result/hostnames',
            elementValue: '',
            operation: 'exists',
        })
        atf.rest.assertResponsePayload({
            $id: Now.ID['atf-check-refused'],
            operation: 'contains',
            responseBody: '"code":"OUTSIDE_ROOTS"',
        })
        atf.rest.assertResponsePayload({
            $id: Now.ID['atf-check-roots'],
            operation: 'contains',
            responseBody: 'cahwnet.gov',
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-check-nobody'],
            path: '/api/x_cdt_certs/v1/check',
            method: 'post',
            auth: '',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: '{"hostnames": ["www.example.com"]}',
        })
        atf.rest.assertStatusCode({ $id: Now.ID['atf-check-unauthorized'], statusCode: 401 })
    }
)
