-- One row is what a report says is done about one named project, as staged.
select
    source_sha256,
    project.document_no as document_no,
    project.project_no as project_no,
    project.name as project_name,
    project.project_code as project_code,
    coalesce(project.region_code, '') as region_code,
    project.region_name as region_name,
    project.action as action,
    project.stage as stage,
    project.nature as nature,
    project.period_code as period_code,
    project.section as section,
    project.quote as quote,
    project.char_start as char_start,
    project.char_end as char_end
from staged_report
where record = 'project'
