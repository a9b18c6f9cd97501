-- One row is an industry of the national classification, from the reference data.
select
    'GB/T 4754-2017' as industry_system,
    industry_code,
    industry_name,
    parent_code
from reference_industries
