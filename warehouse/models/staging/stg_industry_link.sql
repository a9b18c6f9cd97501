-- One row says that a statement or a project of a report belongs to an industry, as staged.
select
    source_sha256,
    industry_link.subject as subject,
    industry_link.subject_no as subject_no,
    industry_link.industry_system as industry_system,
    industry_link.industry_code as industry_code,
    industry_link.basis as basis
from staged_report
where record = 'industry_link'
