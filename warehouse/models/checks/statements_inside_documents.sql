-- severity: error
-- A statement or project event lies outside of its document.
select 'statement' as what, f.statement_key as key_value, f.quote
from fact_statement as f
join dim_document as d using (document_key)
where f.char_start < d.char_start or f.char_end > d.char_end or f.char_start >= f.char_end
union all
select 'project event', f.project_no, f.quote
from fact_project_event as f
join dim_document as d using (document_key)
where f.char_start < d.char_start or f.char_end > d.char_end or f.char_start >= f.char_end
