-- One row is a number in the text of a report and what became of it.
select
    coalesce(d.document_key, 0) as document_key,
    s.source_key,
    n.char_start,
    n.char_end,
    n.text,
    n.disposition
from stg_number as n
join dim_source as s on s.sha256 = n.source_sha256
left join dim_document as d on d.source_key = s.source_key and d.document_no = n.document_no
