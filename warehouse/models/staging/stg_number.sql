-- One row is a number in the text of a report and what became of it, as staged.
select
    source_sha256,
    number.document_no as document_no,
    number.text as text,
    number.disposition as disposition,
    number.char_start as char_start,
    number.char_end as char_end
from staged_report
where record = 'number'
