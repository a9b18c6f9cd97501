-- severity: error
-- A quote or a number of a report is not what stands at its place in the source, so that it cannot be
-- traced. All of them are looked up in the archived file, decoded anew.
with quoted as (
    select document_key, char_start, char_end, quote, 'statement' as what from fact_statement
    union all
    select document_key, char_start, char_end, quote, 'project event' from fact_project_event
),
placed as (
    select d.source_key, q.char_start, q.char_end, q.quote, q.what
    from quoted as q
    join dim_document as d using (document_key)
    union all
    select source_key, char_start, char_end, "text", 'number' from audit.number
)
select s.file_name, p.what, p.char_start, p.char_end, p.quote, t.found
from placed as p
join dim_source as s using (source_key)
left join traced_text as t
    on t.source_key = p.source_key and t.char_start = p.char_start and t.char_end = p.char_end
where t.found is null or t.found <> p.quote
