-- One row is an industry of a local system where a report defines it, as staged.
select
    source_sha256,
    industry.document_no as document_no,
    industry.industry_system as industry_system,
    industry.industry_code as industry_code,
    industry.industry_name as industry_name,
    industry.industry_group as industry_group,
    industry.quote as quote,
    industry.char_start as char_start,
    industry.char_end as char_end
from staged_report
where record = 'industry'
