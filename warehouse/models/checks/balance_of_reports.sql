-- severity: error
-- Numbers of a report are lost or counted twice: what was read is not what was loaded, explained
-- and unexplained together.
select s.file_name, a."read", a.loaded, a.explained, a.unexplained, a.rejected
from audit.source_account as a
join dim_source as s using (source_key)
where a.kind = 'report' and a."read" <> a.loaded + a.explained + a.unexplained + a.rejected
