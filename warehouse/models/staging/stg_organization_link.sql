-- One row says that an organisation takes part in a project of a report, as staged.
select
    source_sha256,
    organization_link.project_no as project_no,
    organization_link.organization_name as organization_name,
    organization_link.basis as basis
from staged_report
where record = 'organization_link'
