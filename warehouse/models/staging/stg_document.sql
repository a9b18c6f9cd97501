-- One row is a document inside a report source, as staged.
select
    source_sha256,
    document.document_no as document_no,
    document.title as title,
    document.document_kind as document_kind,
    coalesce(document.region_code, '') as region_code,
    document.region_name as region_name,
    document.issued_on as issued_on,
    document.plan_year as plan_year,
    document.speaker as speaker,
    document.meeting as meeting,
    document.char_start as char_start,
    document.char_end as char_end
from staged_report
where record = 'document'
