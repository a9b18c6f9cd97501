-- One row is an industry of a local system, or as a table writes it, and a class of the national
-- classification that it mainly consists of.
select n.industry_key, c.industry_key as national_industry_key, m.basis
from stg_industry_mapping as m
join dim_industry as n
    on n.industry_name = m.industry_name and n.industry_system <> 'GB/T 4754-2017' and n.industry_key <> 0
join dim_industry as c
    on c.industry_code = m.national_code and c.industry_system = 'GB/T 4754-2017'
