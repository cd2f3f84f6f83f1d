import { AccessView } from '../views/access/access-view'
import { ApprovalsView } from '../views/approvals/approvals-view'
import { CertificateView } from '../views/certificate/certificate-view'
import { CertificatesView } from '../views/certificates/certificates-view'
import { ForecastView } from '../views/forecast/forecast-view'
import { HomeView } from '../views/home/home-view'
import { LevelsView } from '../views/levels/levels-view'
import { OrderView } from '../views/order/order-view'
import { QueueView } from '../views/queue/queue-view'
import { RequestView } from '../views/requests/request-view'
import { RequestsView } from '../views/requests/requests-view'
import { TaskView } from '../views/queue/task-view'
import { ToolsView } from '../views/tools/tools-view'
import { type Place } from './router'

export function View({ place: { view, parameters } }: { readonly place: Place }) {
    const id = parameters.get('id') ?? ''
    switch (view) {
        case 'home':
            return <HomeView />
        case 'certificates':
            return <CertificatesView parameters={parameters} />
        case 'certificate':
            return <CertificateView key={id} id={id} />
        case 'order':
            return <OrderView parameters={parameters} />
        case 'requests':
            return <RequestsView />
        case 'request':
            return <RequestView key={id} id={id} />
        case 'approvals':
            return <ApprovalsView />
        case 'queue':
            return <QueueView parameters={parameters} />
        case 'task':
            return <TaskView key={id} id={id} />
        case 'tools':
            return <ToolsView parameters={parameters} />
        case 'access':
            return <AccessView />
        case 'levels':
            return <LevelsView parameters={parameters} />
        case 'forecast':
            return <ForecastView parameters={parameters} />
    }
}
