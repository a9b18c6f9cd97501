-- severity: warning
-- A number is said to be a statement, but no statement of its document holds its place.
select n.document_key, n.text, n.char_start
from audit.number as n
where n.disposition = 'statement'
    and not exists (
        select 1
        from fact_statement as f
        where f.document_key = n.document_key and f.char_start <= n.char_start and f.char_end >= n.char_end
    )
