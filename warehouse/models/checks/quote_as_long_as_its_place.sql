-- severity: error
-- A quote is not as long as the place it was taken from, so that it cannot be the text there.
select 'statement' as what, statement_key as key_value, quote
from fact_statement
where length(quote) <> char_end - char_start
union all
select 'project event', project_no, quote
from fact_project_event
where length(quote) <> char_end - char_start
