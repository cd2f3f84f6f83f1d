;(function (outputs, steps, params, stepResult, assertEqual) {
    var job = new GlideRecord('sysauto_script')
    assertEqual({
        name: 'the job is installed',
        shouldbe: true,
        value: job.get('name', 'Certificate Services: daily renewal run'),
    })
    assertEqual({ name: 'the job is queued', shouldbe: job.getUniqueValue(), value: gs.executeNow(job) })
})(outputs, steps, params, stepResult, assertEqual)
