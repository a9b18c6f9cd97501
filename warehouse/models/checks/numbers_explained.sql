-- severity: warning
-- More than 2 % of the numbers of a report are unexplained.
select s.file_name, a."read", a.unexplained
from audit.source_account as a
join dim_source as s using (source_key)
where a.kind = 'report' and a.unexplained * 50 > a."read"
